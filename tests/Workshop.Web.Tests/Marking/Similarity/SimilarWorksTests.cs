using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Scoring.Similarity;
using Workshop.Testing;
using Workshop.Web.Marking.Similarity;
using Xunit;

namespace Workshop.Web.Tests.Marking.Similarity;

public sealed class SimilarWorksTests(AppFixture fixture)
{
    [Fact]
    public async Task Only_newest_attempts_are_compared_and_a_new_one_counts_at_once()
    {
        var school = await fixture.NewSchoolAsync();
        var first = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Listings.HandInAsync(fixture.App, school, "trainee3");
        Assert.Equal(2, (await FlaggedAsync(school)).Count);

        var own = await Listings.HandInAsync(fixture.App, school, "trainee1", Listings.OtherWords());

        Assert.Empty(await FlaggedAsync(school));
        Assert.Null(await NotesAsync(school, first));
        Assert.Null(await NotesAsync(school, own));
    }

    [Fact]
    public async Task A_copied_brief_is_close_to_the_brief_and_to_nobody()
    {
        var school = await fixture.NewSchoolAsync();
        var copied = await Listings.HandInAsync(fixture.App, school, "trainee1", Copies.OfBrief(fixture.App));

        var notes = await NotesAsync(school, copied);

        Assert.InRange(notes!.Brief!.Value, SimilarityRules.FlagFrom, 1m);
        Assert.Empty(notes.Like);
    }

    [Fact]
    public async Task The_same_text_in_another_school_is_nothing_to_either()
    {
        var (one, other) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        await Listings.HandInAsync(fixture.App, one, "trainee1");
        await Listings.HandInAsync(fixture.App, other, "trainee1");

        Assert.Empty(await FlaggedAsync(one));
        Assert.Empty(await FlaggedAsync(other));
    }

    [Fact]
    public async Task Another_cohort_of_the_school_counts_but_its_trainee_is_not_named()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Copies.InNewCohortAsync(fixture.App, school, work, "trainee3");

        var like = Assert.Single((await NotesAsync(school, work))!.Like);

        Assert.Null(like.Visible);
        Assert.InRange(like.Share, 0.8m, 1m);
    }

    [Fact]
    public async Task The_same_trainee_in_another_cohort_may_use_their_own_words_again()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Copies.InNewCohortAsync(fixture.App, school, work, "trainee1");

        Assert.Null(await NotesAsync(school, work));
    }

    [Fact]
    public async Task Fingerprints_are_kept_when_a_marker_asks_and_made_again_where_the_method_is_another()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        Assert.Empty(await KeptAsync(work));
        await FlaggedAsync(school);
        var kept = Assert.Single(await KeptAsync(work));

        await fixture.App.WithDbAsync(db => db.WorkFingerprints.Where(f => f.SubmissionId == work.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.Method, 0).SetProperty(f => f.Hashes, Array.Empty<byte>())));
        await Listings.HandInAsync(fixture.App, school, "trainee2");
        await FlaggedAsync(school);

        var again = Assert.Single(await KeptAsync(work));
        Assert.Equal((Fingerprint.Method, kept.Hashes.Length), (again.Method, again.Hashes.Length));
        Assert.NotEmpty(again.Hashes);
    }

    private async Task<IReadOnlyDictionary<Guid, decimal>> FlaggedAsync(SchoolBuilder school)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SimilarWorks>().FlaggedAsync(Lecturer(school), default);
    }

    private async Task<SimilarityNotes?> NotesAsync(SchoolBuilder school, Submission work)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var loaded = await fixture.App.WithDbAsync(db => db.Submissions.Include(s => s.Assignment!.Cohort).SingleAsync(s => s.Id == work.Id));
        return await scope.ServiceProvider.GetRequiredService<SimilarWorks>().FindNotesAsync(Lecturer(school), loaded, Copies.Task(fixture.App), default);
    }

    private Task<List<WorkFingerprint>> KeptAsync(Submission work) =>
        fixture.App.WithDbAsync(db => db.WorkFingerprints.Where(f => f.SubmissionId == work.Id).ToListAsync());

    private static Web.Access.Actor Lecturer(SchoolBuilder school) => Listings.ActorOf(school, "lecturer", CohortRole.Lecturer);
}
