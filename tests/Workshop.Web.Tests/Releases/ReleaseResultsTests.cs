using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Data.Releases;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Access;
using Workshop.Web.Marking;
using Workshop.Web.Releases;
using Xunit;

namespace Workshop.Web.Tests.Releases;

public sealed class ReleaseResultsTests(AppFixture fixture)
{
    [Fact]
    public async Task What_is_pending_stays_back_and_the_rest_goes_out()
    {
        var school = await fixture.NewSchoolAsync();
        await MarkAsync(school, await HandInAsync(school, "trainee1"), seen: 1);
        await HandInAsync(school, "trainee2");

        Assert.Equal(new ReleaseOutcome(Released: 1, StillPending: 1), await ReleaseAsync(school));
        Assert.Single(await ReleasedWorkAsync(school));
    }

    [Fact]
    public async Task Only_the_newest_attempt_goes_out()
    {
        var school = await fixture.NewSchoolAsync();
        await MarkAsync(school, await HandInAsync(school, "trainee1"), seen: 1);
        var newest = await HandInAsync(school, "trainee1");
        await MarkAsync(school, newest, seen: 1);

        await ReleaseAsync(school);

        Assert.Equal([newest.Id], await ReleasedWorkAsync(school));
    }

    [Fact]
    public async Task What_is_out_goes_out_again_only_after_a_newer_mark()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await HandInAsync(school, "trainee1");
        await MarkAsync(school, work, seen: 1);
        await ReleaseAsync(school);

        var unchanged = await ReleaseAsync(school);
        await MarkAsync(school, work, seen: 2);
        var marked = await ReleaseAsync(school);

        Assert.Equal((0, 1), (unchanged.Released, marked.Released));
    }

    [Fact]
    public async Task Pressed_many_times_at_once_it_goes_out_once()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await HandInAsync(school, "trainee1");
        await MarkAsync(school, work, seen: 1);

        using var together = new Barrier(4);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() =>
        {
            together.SignalAndWait();
            return ReleaseAsync(school);
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

        Assert.Equal(1, outcomes.Sum(o => o.Released));
        Assert.Equal([work.Id], await ReleasedWorkAsync(school));
    }

    [Fact]
    public async Task The_database_takes_no_second_release_of_what_is_out()
    {
        var school = await fixture.NewSchoolAsync();
        await MarkAsync(school, await HandInAsync(school, "trainee1"), seen: 1);
        await ReleaseAsync(school);

        await Assert.ThrowsAsync<DbUpdateException>(() => fixture.App.WithDbAsync(async db =>
        {
            var first = await db.Releases.AsNoTracking().SingleAsync(r => r.Submission!.AssignmentId == school.Assignment.Id);
            db.Releases.Add(new Release
            {
                Id = Guid.CreateVersion7(), SubmissionId = first.SubmissionId, AssessmentId = first.AssessmentId,
                ReleasedById = first.ReleasedById, At = first.At, VerificationCode = "SECOND",
            });
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_result_can_be_taken_back_once()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await HandInAsync(school, "trainee1");
        await MarkAsync(school, work, seen: 1);
        await ReleaseAsync(school);

        Assert.True(await WithdrawAsync(school, work));
        Assert.False(await WithdrawAsync(school, work));
        Assert.Empty(await ReleasedWorkAsync(school));
    }

    [Fact]
    public async Task A_lecturer_of_another_school_neither_releases_nor_withdraws()
    {
        var (school, other) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        var work = await HandInAsync(school, "trainee1");
        await MarkAsync(school, work, seen: 1);
        await ReleaseAsync(school);

        Assert.False(await WithdrawAsync(other, work));
        Assert.Equal([work.Id], await ReleasedWorkAsync(school));
    }

    private Task<Submission> HandInAsync(SchoolBuilder school, string trainee) => Listings.HandInAsync(fixture.App, school, trainee);

    private async Task MarkAsync(SchoolBuilder school, Submission work, int seen) =>
        Assert.IsType<MarkingOutcome.Marked>(await AsLecturerAsync<MarkWork, MarkingOutcome>(school, (act, lecturer) =>
            act.RunAsync(lecturer, new Marks(work.Id, seen, [new MarkEntry("remarks", 8, null)], null), CancellationToken.None)));

    private Task<ReleaseOutcome> ReleaseAsync(SchoolBuilder school) => AsLecturerAsync<ReleaseResults, ReleaseOutcome>(school, (act, lecturer) =>
        act.RunAsync(lecturer, school.Assignment.Id, trainee: null, CancellationToken.None));

    private Task<bool> WithdrawAsync(SchoolBuilder school, Submission work) => AsLecturerAsync<ReleaseResults, bool>(school, (act, lecturer) =>
        act.WithdrawAsync(lecturer, work.Id, CancellationToken.None));

    private async Task<TResult> AsLecturerAsync<TAct, TResult>(SchoolBuilder school, Func<TAct, Actor, Task<TResult>> run) where TAct : notnull
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAct>(), Listings.ActorOf(school, "lecturer", CohortRole.Lecturer));
    }

    private Task<List<Guid>> ReleasedWorkAsync(SchoolBuilder school) => fixture.App.WithDbAsync(db => db.Releases
        .Where(r => r.WithdrawnAt == null && r.Submission!.AssignmentId == school.Assignment.Id).Select(r => r.SubmissionId).ToListAsync());
}
