using Microsoft.EntityFrameworkCore;
using Workshop.Data.Cohorts;
using Workshop.Testing;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>What the tests of the task pages share: a trainee of a new school, and the words by their keys.</summary>
public abstract class TaskPageTests(AppFixture fixture)
{
    protected AppFixture Fixture { get; } = fixture;

    protected async Task<(SchoolBuilder School, TestBrowser Browser)> TraineeAsync()
    {
        var school = await Fixture.NewSchoolAsync();
        return (school, await school.SignInAsync("trainee1"));
    }

    private protected async Task<TaskPage> OpenAsync() => await TaskPage.OpenAsync((await TraineeAsync()).Browser);

    protected Task<int> AttemptsAsync(SchoolBuilder school) =>
        Fixture.App.WithDbAsync(db => db.Submissions.CountAsync(s => s.AssignmentId == school.Assignment.Id));

    protected Task<int> SetAsync(SchoolBuilder school, Action<Assignment> change) => Fixture.App.WithDbAsync(async db =>
    {
        change(await db.Assignments.SingleAsync(a => a.Id == school.Assignment.Id));
        return await db.SaveChangesAsync();
    });

    protected static string Words(string key, params object[] values) => Texts.Words.Chinese("TaskWords", key, values);
}
