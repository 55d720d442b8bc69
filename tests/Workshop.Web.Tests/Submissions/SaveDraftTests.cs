using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Testing;
using Workshop.Web.Submissions;
using Xunit;

namespace Workshop.Web.Tests.Submissions;

public sealed class SaveDraftTests(AppFixture fixture)
{
    [Fact]
    public async Task Each_save_counts_up()
    {
        var school = await fixture.NewSchoolAsync();

        var first = await SaveAsync(school, "{\"title\":\"一\"}", from: 0);
        var second = await SaveAsync(school, "{\"title\":\"二\"}", from: 1);

        Assert.Equal(1, Assert.IsType<DraftOutcome.Saved>(first).Version);
        Assert.Equal(2, Assert.IsType<DraftOutcome.Saved>(second).Version);
    }

    [Fact]
    public async Task The_second_window_is_told_and_both_texts_are_kept()
    {
        var school = await fixture.NewSchoolAsync();
        await SaveAsync(school, "{\"title\":\"旧\"}", from: 0);
        await SaveAsync(school, "{\"title\":\"甲窗\"}", from: 1);

        var outcome = await SaveAsync(school, "{\"title\":\"乙窗\"}", from: 1);

        var newer = Assert.IsType<DraftOutcome.Newer>(outcome);
        Assert.Equal((2, "{\"title\":\"甲窗\"}"), (newer.Version, newer.Answers));
        var copies = await fixture.App.WithDbAsync(db =>
            db.DraftCopies.Where(c => c.Draft!.AssignmentId == school.Assignment.Id).Select(c => c.Answers).ToListAsync());
        Assert.Equal(["{\"title\":\"乙窗\"}"], copies);
    }

    [Fact]
    public async Task Two_first_saves_at_once_lose_neither_text()
    {
        var school = await fixture.NewSchoolAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => SaveAsync(school, $"{{\"title\":\"{i}\"}}", from: 0))));

        Assert.Single(outcomes.OfType<DraftOutcome.Saved>());
        Assert.Equal(3, outcomes.OfType<DraftOutcome.Newer>().Count());
        Assert.Equal(3, await fixture.App.WithDbAsync(db => db.DraftCopies.CountAsync(c => c.Draft!.AssignmentId == school.Assignment.Id)));
    }

    [Fact]
    public async Task A_form_beyond_all_measure_is_refused()
    {
        var school = await fixture.NewSchoolAsync();

        var outcome = await SaveAsync(school, new string('x', SaveDraft.MostCharacters + 1), from: 0);

        Assert.Equal(new DraftOutcome.Refused(new Refusal.TooLarge(SaveDraft.MostCharacters)), outcome);
    }

    private async Task<DraftOutcome> SaveAsync(SchoolBuilder school, string answers, int from)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SaveDraft>().RunAsync(
            Listings.ActorOf(school, "trainee1", CohortRole.Trainee), school.Assignment.Id, answers, from, CancellationToken.None);
    }
}
