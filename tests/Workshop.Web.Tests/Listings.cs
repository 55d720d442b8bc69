using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Media.Uploads;
using Workshop.Testing;
using Workshop.Web.Access;
using Workshop.Web.Submissions;

namespace Workshop.Web.Tests;

/// <summary>Real listings for tests: the shipped samples, handed in by the acts.</summary>
internal static class Listings
{
    private static string Samples => Repository.Path("content", "ecommerce-operations", "tasks", "product-listing", "samples");

    /// <summary>A sample's answers as the form holds them, without its pictures.</summary>
    public static JsonObject TextOnly(string sample = "table-6-flawless")
    {
        var answers = JsonNode.Parse(File.ReadAllText(Path.Combine(Samples, $"{sample}.json")))!["answers"]!.AsObject();
        answers.Remove("mainImages");
        foreach (var block in answers["detailPage"]?.AsArray() ?? [])
            block!.AsObject().Remove("image");
        return answers;
    }

    /// <summary>A listing in words that stand in no sample.</summary>
    public static JsonObject OtherWords()
    {
        var answers = TextOnly();
        answers["title"] = "胡桃木窄边收纳柜玄关门厅三层带轮";
        answers["sellingPoints"] = new JsonArray("轮子锁得住，拖地时推开就行", "三层抽屉全拉出，最里面也够得着");
        foreach (var (i, block) in (answers["detailPage"]?.AsArray() ?? []).Index())
        {
            block!["heading"] = $"第{i + 1}段";
            block["text"] = string.Concat(Enumerable.Range(0, 60).Select(k => (char)(0x5000 + (i * 97 + k * 31) % 4000)));
        }
        return answers;
    }

    public static byte[] Picture(string name) => File.ReadAllBytes(Path.Combine(Samples, "images", name));

    public static Actor ActorOf(SchoolBuilder school, string name, CohortRole role)
    {
        var person = school.Person(name);
        var group = role == CohortRole.Trainee ? school.Cohort.Enrolments.Single(e => e.PersonId == person.Id).GroupId : null;
        var place = new CohortPlace(school.Cohort.Id, school.Cohort.Name, school.Cohort.CourseId, role, group, null);
        return new Actor(person.Id, new ActorSchool(school.School.Id, new Scoring.LocalText("校", "School"), "Asia/Shanghai"), name, false, [place], place);
    }

    /// <summary>Hands in as this trainee and returns the sealed attempt.</summary>
    public static async Task<Submission> HandInAsync(WorkshopApp app, SchoolBuilder school, string trainee, JsonObject? answers = null, Guid? key = null)
    {
        var outcome = await TryHandInAsync(app, school, trainee, (answers ?? TextOnly()).ToJsonString(), key ?? Guid.NewGuid());
        return ((HandInOutcome.HandedIn)outcome).Submission;
    }

    public static async Task<HandInOutcome> TryHandInAsync(
        WorkshopApp app, SchoolBuilder school, string trainee, string answers, Guid key, DateTimeOffset? at = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var actor = ActorOf(school, trainee, CohortRole.Trainee);
        return await scope.ServiceProvider.GetRequiredService<SubmitWork>()
            .RunAsync(actor, new HandIn(school.Assignment.Id, answers, key, at ?? app.Clock.GetUtcNow()), CancellationToken.None);
    }

    public static async Task<ReceivedUpload?> UploadAsync(WorkshopApp app, SchoolBuilder school, string trainee, byte[] bytes, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReceiveUpload>().RunAsync(
            ActorOf(school, trainee, CohortRole.Trainee), school.Assignment.Id, new MemoryStream(bytes), name, UploadKind.Picture, CancellationToken.None);
    }
}
