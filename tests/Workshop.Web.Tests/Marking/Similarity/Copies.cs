using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Marking.Similarity;

namespace Workshop.Web.Tests.Marking.Similarity;

/// <summary>Work that shares text with other work, or with the brief.</summary>
internal static class Copies
{
    public static TaskDefinition Task(WorkshopApp app) => app.Services.GetRequiredService<LiveLibrary>().Current.FindTask("product-listing")!;

    /// <summary>A listing whose detail page is the brief.</summary>
    public static JsonObject OfBrief(WorkshopApp app)
    {
        var lines = GivenText.LinesOf(Task(app), "zh-Hans").Where(l => l.Length > 30).ToList();
        var answers = Listings.OtherWords();
        foreach (var (i, block) in answers["detailPage"]!.AsArray().Index())
            block!["text"] = lines[i % lines.Count];
        return answers;
    }

    /// <summary>The same attempt by the same or another trainee in a new cohort of the school.</summary>
    public static Task<Submission> InNewCohortAsync(WorkshopApp app, SchoolBuilder school, Submission copied, string trainee) => app.WithDbAsync(async db =>
    {
        var cohort = new Cohort
        {
            Id = Guid.CreateVersion7(), SchoolId = school.School.Id, CourseId = school.Cohort.CourseId, Name = "第二期",
            StartsOn = school.Cohort.StartsOn, EndsOn = school.Cohort.EndsOn,
        };
        var assignment = new Assignment
        {
            Id = Guid.CreateVersion7(), CohortId = cohort.Id, TaskId = "product-listing", Attempts = 1, OpensAt = school.Assignment.OpensAt,
        };
        var person = school.Person(trainee).Id;
        var attempt = new Submission
        {
            Id = Guid.CreateVersion7(), AssignmentId = assignment.Id, PersonId = person, Attempt = 1, RequestKey = Guid.NewGuid(),
            HandedInAt = copied.HandedInAt, Deadline = null, Answers = copied.Answers, ContentSha256 = copied.ContentSha256,
        };
        cohort.Assignments.Add(assignment);
        cohort.Enrolments.Add(new Enrolment { Id = Guid.CreateVersion7(), CohortId = cohort.Id, PersonId = person, Role = CohortRole.Trainee });
        db.AddRange(cohort, attempt);
        await db.SaveChangesAsync();
        return attempt;
    });
}
