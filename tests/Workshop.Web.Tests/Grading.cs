using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Marking;
using Workshop.Web.Releases;
using Xunit;

namespace Workshop.Web.Tests;

/// <summary>Work that has come further than being handed in, brought there by the acts.</summary>
internal static class Grading
{
    /// <summary>The TA of group 1 finishes the work of one of its trainees.</summary>
    public static async Task MarkAsync(WorkshopApp app, SchoolBuilder school, Submission work, decimal mark, string? remark = null, int seen = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.IsType<MarkingOutcome.Marked>(await scope.ServiceProvider.GetRequiredService<MarkWork>().RunAsync(
            Listings.ActorOf(school, "ta1", CohortRole.TeachingAssistant),
            new Marks(work.Id, seen, [new MarkEntry("remarks", mark, null)], remark), CancellationToken.None));
    }

    /// <summary>The lecturer releases all that is ready.</summary>
    public static async Task ReleaseAsync(WorkshopApp app, SchoolBuilder school)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<ReleaseResults>().RunAsync(
            Listings.ActorOf(school, "lecturer", CohortRole.Lecturer), school.Assignment.Id, trainee: null, CancellationToken.None);
        Assert.NotEqual(0, outcome.Released);
    }
}
