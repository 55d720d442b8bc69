using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Submissions;
using Workshop.Media.Uploads;
using Workshop.Scoring;
using Workshop.Web.Access;
using Workshop.Web.Marking;
using Workshop.Web.Releases;
using Workshop.Web.Submissions;

namespace Workshop.Web.Demo;

/// <summary>
/// Lets the demo people do real work by the same acts as anybody: the task's sample submissions are uploaded, handed in,
/// scored, marked and released, so that nothing in the demo is made up but the names.
/// </summary>
public sealed class DemoWork(
    WorkshopDb db, LiveLibrary library, ReceiveUpload upload, SaveDraft draft, SubmitWork submit, MarkWork mark, ReleaseResults release, TimeProvider time)
{
    private const string CopiedBrief = "copied-brief";

    /// <summary>Samples that show hostile or empty input are not what a class hands in.</summary>
    private static readonly ImmutableHashSet<string> NotForClass = ["empty", "keyword-soup", CopiedBrief, "hostile-text"];

    public async Task SeedAsync(Assignment assignment, List<Person> people)
    {
        if (library.Current.FindTask(assignment.TaskId) is not { } task)
            return;
        var samples = task.Samples.Where(s => !NotForClass.Contains(s.Name)).ToList();
        if (samples.Count == 0)
            return;
        for (var i = 0; i < DemoPlan.States.Length; i++)
            await SeedAsync(assignment, people, i, DemoPlan.States[i], FirstOf(task, samples, i), samples[(i + 1) % samples.Count]);
    }

    private static Sample FirstOf(TaskDefinition task, List<Sample> samples, int index) =>
        index == DemoPlan.CopiesBrief && task.Samples.FirstOrDefault(s => s.Name == CopiedBrief) is { } copied ? copied : samples[index % samples.Count];

    private async Task SeedAsync(Assignment assignment, List<Person> people, int index, DemoState state, Sample first, Sample second)
    {
        var trainee = await ActorAsync(people[index], assignment.CohortId);
        if (state == DemoState.NotBegun)
            return;
        var answers = await UploadFilesAsync(trainee, assignment, first);
        if (state == DemoState.Drafting)
        {
            await draft.RunAsync(trainee, assignment.Id, answers, from: 0, default);
            return;
        }
        var submission = await HandInAsync(trainee, assignment, answers, index);
        if (state == DemoState.HandedInTwice)
            await HandInAsync(trainee, assignment, await UploadFilesAsync(trainee, assignment, second), index + 12);
        if (state is DemoState.Marked or DemoState.Released)
            await MarkAsync(assignment, people, index, submission);
        if (state == DemoState.Released)
            await release.RunAsync(await ActorAsync(people.Single(p => p.UserName == "lecturer"), assignment.CohortId), assignment.Id, trainee.PersonId, default);
        db.ChangeTracker.Clear();
    }

    private async Task<Submission> HandInAsync(Actor trainee, Assignment assignment, string answers, int order)
    {
        var at = assignment.OpensAt.AddHours(2).AddMinutes(17 * order);
        var now = time.GetUtcNow();
        var outcome = await submit.RunAsync(trainee, new HandIn(assignment.Id, answers, Guid.NewGuid(), at < now ? at : now), default);
        return outcome is HandInOutcome.HandedIn done
            ? done.Submission
            : throw new InvalidOperationException($"A sample of task {assignment.TaskId} was not taken: {outcome}.");
    }

    private async Task MarkAsync(Assignment assignment, List<Person> people, int index, Submission submission)
    {
        var assistant = await db.Enrolments.Where(e => e.CohortId == assignment.CohortId && e.PersonId == submission.PersonId)
            .Select(e => e.Group!.TeachingAssistantId).SingleAsync();
        var marker = await ActorAsync(people.Single(p => p.Id == assistant), assignment.CohortId);
        var (given, words) = DemoPlan.Remarks[index % DemoPlan.Remarks.Length];
        var pending = (await db.Assessments.AsNoTracking().SingleAsync(a => a.SubmissionId == submission.Id && a.Number == 1))
            .Sheet().Criteria.Where(c => c.IsPending);
        var entries = pending.Select(c => new MarkEntry(c.Id, given * c.Weight / 10m, words));
        await mark.RunAsync(marker, new Marks(submission.Id, SeenAssessment: 1, [.. entries], Remark: null), default);
    }

    private async Task<Actor> ActorAsync(Person person, Guid cohort)
    {
        var place = await db.Enrolments.AsNoTracking().Where(e => e.PersonId == person.Id && e.CohortId == cohort)
            .Select(e => new CohortPlace(e.CohortId, e.Cohort!.Name, e.Cohort.CourseId, e.Role, e.GroupId, e.Group!.Name)).SingleAsync();
        var school = new ActorSchool(person.SchoolId, new LocalText("", ""), "Asia/Shanghai");
        return new Actor(person.Id, school, person.DisplayName, person.IsSchoolAdministrator, [place], place);
    }

    /// <summary>The sample's answers, its files uploaded and named by their hash.</summary>
    private async Task<string> UploadFilesAsync(Actor trainee, Assignment assignment, Sample sample)
    {
        var folder = Path.GetDirectoryName(sample.File)!;
        var answers = JsonNode.Parse(await File.ReadAllTextAsync(sample.File))!["answers"]!;
        foreach (var (holder, path) in FilesIn(answers, folder).ToList())
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, path));
            await upload.RunAsync(trainee, assignment.Id, new MemoryStream(bytes), Path.GetFileName(path), UploadKind.Picture, default);
            holder.ReplaceWith(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        return answers.ToJsonString();
    }

    private static IEnumerable<(JsonValue Holder, string Path)> FilesIn(JsonNode? node, string folder) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith("images/", StringComparison.Ordinal)
            && File.Exists(Path.Combine(folder, text)) => [(value, text)],
        JsonObject map => map.SelectMany(entry => FilesIn(entry.Value, folder)),
        JsonArray list => list.SelectMany(item => FilesIn(item, folder)),
        _ => [],
    };
}
