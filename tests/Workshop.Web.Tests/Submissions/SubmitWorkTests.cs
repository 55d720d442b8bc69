using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Assessments;
using Workshop.Web.Audit;
using Workshop.Web.Submissions;
using Xunit;

namespace Workshop.Web.Tests.Submissions;

public sealed class SubmitWorkTests(AppFixture fixture)
{
    [Fact]
    public async Task Handing_in_seals_the_attempt_marks_it_and_leaves_an_audit_line()
    {
        var school = await fixture.NewSchoolAsync();

        var submission = await Listings.HandInAsync(fixture.App, school, "trainee1");

        Assert.Equal(1, submission.Attempt);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(submission.Answers))), submission.ContentSha256);
        var (assessment, acts) = await fixture.App.WithDbAsync(async db => (
            await db.Assessments.SingleAsync(a => a.SubmissionId == submission.Id),
            await db.AuditLines.Where(l => l.SubjectId == submission.Id).Select(l => l.Act).ToListAsync()));
        Assert.Equal(AssessmentKind.Automatic, assessment.Kind);
        Assert.Equal(10m, assessment.Pending);
        Assert.Equal(90m, assessment.Possible);
        Assert.Equal([AuditTrail.HandedIn], acts);
    }

    [Fact]
    public async Task The_same_request_key_is_the_same_attempt_even_when_sent_at_once()
    {
        var school = await fixture.NewSchoolAsync();
        var key = Guid.NewGuid();
        var answers = Listings.TextOnly().ToJsonString();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => Listings.TryHandInAsync(fixture.App, school, "trainee1", answers, key))));

        Assert.Single(outcomes.Select(o => ((HandInOutcome.HandedIn)o).Submission.Id).Distinct());
        Assert.Equal(1, await fixture.App.WithDbAsync(db => db.Submissions.CountAsync(s => s.AssignmentId == school.Assignment.Id)));
    }

    [Fact]
    public async Task Different_keys_at_once_become_attempts_one_after_the_other()
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly().ToJsonString();

        await Task.WhenAll(Enumerable.Range(0, 3)
            .Select(_ => Task.Run(() => Listings.TryHandInAsync(fixture.App, school, "trainee1", answers, Guid.NewGuid()))));

        var attempts = await fixture.App.WithDbAsync(db =>
            db.Submissions.Where(s => s.AssignmentId == school.Assignment.Id).Select(s => s.Attempt).Order().ToListAsync());
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task A_fourth_attempt_of_three_is_refused_and_nothing_is_written()
    {
        var school = await fixture.NewSchoolAsync();
        for (var i = 0; i < 3; i++)
            await Listings.HandInAsync(fixture.App, school, "trainee1");

        var outcome = await Listings.TryHandInAsync(fixture.App, school, "trainee1", Listings.TextOnly().ToJsonString(), Guid.NewGuid());

        Assert.Equal(new HandInOutcome.Refused(new Refusal.NoAttemptsLeft(3)), outcome);
        Assert.Equal(3, await fixture.App.WithDbAsync(db => db.Submissions.CountAsync(s => s.AssignmentId == school.Assignment.Id)));
    }

    [Fact]
    public async Task A_request_that_began_before_the_deadline_is_on_time()
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly().ToJsonString();
        var deadline = school.Assignment.Deadline!.Value;

        await Listings.TryHandInAsync(fixture.App, school, "trainee1", answers, Guid.NewGuid(), deadline);
        await Listings.TryHandInAsync(fixture.App, school, "trainee2", answers, Guid.NewGuid(), deadline.AddSeconds(1));

        var sheets = await fixture.App.WithDbAsync(db => db.Assessments
            .Where(a => a.Submission!.AssignmentId == school.Assignment.Id).OrderBy(a => a.Submission!.HandedInAt).ToListAsync());
        Assert.Equal([15m, 9m], sheets.Select(a => a.Sheet().FindCriterion("timeliness")!.Mark!.Value));
    }

    [Theory]
    [InlineData("dailyPrice", "\"免费\"", "AN1003")]
    [InlineData("dailyPrice", "\"-1\"", "AN1006")]
    [InlineData("dailyPrice", "1e400", "AN1005")]
    [InlineData("promoPrice", "\"1,000.00\"", "AN1004")]
    [InlineData("title", "\"\"", "AN1020")]
    public async Task Work_that_cannot_be_read_is_refused_by_field(string field, string value, string code)
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly().ToJsonString();
        var changed = System.Text.RegularExpressions.Regex.Replace(answers, $"\"{field}\":(\"[^\"]*\"|[^,}}]*)", $"\"{field}\":{value}");

        var outcome = await Listings.TryHandInAsync(fixture.App, school, "trainee1", changed, Guid.NewGuid());

        var problems = Assert.IsType<Refusal.Unreadable>(Assert.IsType<HandInOutcome.Refused>(outcome).Why).Problems;
        Assert.Contains(problems, p => p.Field == field && p.Code == code);
    }

    [Fact]
    public async Task Ten_thousand_rows_and_a_megabyte_of_title_are_refused_in_words()
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly();
        answers["title"] = new string('床', 500_000);
        var row = answers["skus"]![0]!;
        answers["skus"] = new System.Text.Json.Nodes.JsonArray([.. Enumerable.Range(0, 10_000).Select(_ => row.DeepClone())]);

        var outcome = await Listings.TryHandInAsync(fixture.App, school, "trainee1", answers.ToJsonString(), Guid.NewGuid());

        var problems = Assert.IsType<Refusal.Unreadable>(Assert.IsType<HandInOutcome.Refused>(outcome).Why).Problems;
        Assert.Contains(problems, p => p is { Field: "title", Code: "AN1009" });
        Assert.Contains(problems, p => p is { Field: "skus", Code: "AN1010" });
    }

    [Fact]
    public async Task Another_schools_assignment_does_not_exist()
    {
        var (mine, theirs) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var act = (SubmitWork)scope.ServiceProvider.GetService(typeof(SubmitWork))!;

        var outcome = await act.RunAsync(
            Listings.ActorOf(mine, "trainee1", Data.Cohorts.CohortRole.Trainee),
            new HandIn(theirs.Assignment.Id, "{}", Guid.NewGuid(), fixture.App.Clock.GetUtcNow()), CancellationToken.None);

        Assert.Equal(new HandInOutcome.Refused(new Refusal.NotYours()), outcome);
    }
}
