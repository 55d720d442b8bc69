using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests;

/// <summary>Every page there is, asked for by everybody there is. A page that nobody listed here fails the test.</summary>
public sealed class EveryPageAsEveryRoleTests(AppFixture fixture)
{
    private const string Everybody = "owner mate ta otherTa lecturer admin stranger";
    private const string Staff = "ta otherTa lecturer";

    /// <summary>Route pattern to the roles that may see it; all others of those signed in are answered 404.</summary>
    private static readonly Dictionary<string, string> MaySee = new()
    {
        [""] = Everybody, ["sign-in"] = Everybody, ["sign-out"] = Everybody, ["forgot-password"] = Everybody, ["reset-password"] = Everybody,
        ["account"] = Everybody, ["preferences/appearance"] = Everybody, ["preferences/language"] = Everybody,
        ["modules"] = Everybody, ["glossary"] = Everybody, ["modules/{id}"] = Everybody, ["courses/{course}/glossary"] = Everybody,
        ["resources"] = Everybody, ["resources/red-lines"] = Everybody, ["resources/cases"] = Everybody,
        ["resources/cases/{caseId}"] = Everybody, ["resources/files/{file}"] = Everybody,
        ["cohorts/{cohortId:guid}/enter"] = Everybody, ["results"] = Everybody, ["tasks"] = Everybody,
        ["tasks/{taskId}"] = "owner mate ta otherTa lecturer stranger",
        ["tasks/{taskId}/receipt/{attempt:int}"] = "owner", ["submissions/{id:guid}"] = "owner ta lecturer",
        ["submissions/{id:guid}/report.pdf"] = "ta lecturer", ["submissions/{id:guid}/files/{sha256:length(64)}"] = "",
        ["marking"] = Staff + " stranger", ["marking/{id:guid}"] = "ta lecturer", ["marking/{id:guid}/compare/{other:guid?}"] = "ta lecturer", ["releases"] = "lecturer stranger",
        ["courses/problems"] = "lecturer stranger", ["trainees"] = Staff + " stranger", ["trainees/{id:guid}"] = "ta lecturer",
        ["cohorts"] = "admin", ["people"] = "admin", ["tasks/{taskId}/data/{file}"] = "",
        ["tasks/{taskId}/sheet.xlsx"] = "owner mate ta otherTa lecturer stranger", ["tasks/{taskId}/sheet"] = "owner mate",
    };

    /// <summary>Addresses that only take posts, and what is no page for readers.</summary>
    private static readonly string[] NotAskedFor = ["errors/{code:int}", "errors/401", "style", .. PostedTo];

    private static string[] PostedTo => ["tasks/{taskId}/draft", "tasks/{taskId}/files"];

    /// <summary>Pages for whoever is not signed in.</summary>
    private static readonly string[] AtTheDoor =
        ["sign-in", "sign-out", "forgot-password", "reset-password", "preferences/appearance", "preferences/language"];

    [Fact]
    public async Task Each_page_answers_those_who_may_see_it_and_hides_from_all_others()
    {
        var (mine, theirs) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        var submission = await Listings.HandInAsync(fixture.App, mine, "trainee1");
        var readers = new Dictionary<string, TestBrowser>
        {
            ["owner"] = await mine.SignInAsync("trainee1"), ["mate"] = await mine.SignInAsync("trainee2"), ["ta"] = await mine.SignInAsync("ta1"),
            ["otherTa"] = await mine.SignInAsync("ta2"), ["lecturer"] = await mine.SignInAsync("lecturer"),
            ["admin"] = await mine.SignInAsync("admin"), ["stranger"] = await theirs.SignInAsync("lecturer"),
        };
        var wrong = new List<string>();
        var patterns = Patterns().ToList();
        Assert.True(patterns.Count >= 20, $"Only {patterns.Count} pages were looked at.");
        foreach (var pattern in patterns)
        {
            if (!MaySee.TryGetValue(pattern, out var allowed))
                wrong.Add($"/{pattern} is in no table");
            else
                foreach (var (role, browser) in readers)
                    await AskAsync(browser, role, Address(pattern, submission, mine), allowed.Split(' ').Contains(role), wrong);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nobody_signed_in_is_asked_to_sign_in_everywhere_but_at_the_door()
    {
        var school = await fixture.NewSchoolAsync();
        var submission = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = fixture.App.NewBrowser();
        var open = new List<string>();
        foreach (var pattern in Patterns().Except(AtTheDoor))
        {
            using var answer = await browser.GetAsync(Address(pattern, submission, school));
            if (answer.StatusCode != HttpStatusCode.Redirect || answer.Headers.Location?.ToString().Contains("/sign-in?returnUrl=", StringComparison.Ordinal) != true)
                open.Add($"/{pattern} answered {(int)answer.StatusCode}");
        }

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("trainee1")]
    [InlineData("lecturer")]
    [InlineData(null)]
    public async Task A_forged_token_is_refused_wherever_anything_is_posted(string? person)
    {
        var school = await fixture.NewSchoolAsync();
        var submission = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = person is null ? fixture.App.NewBrowser() : await school.SignInAsync(person);
        var taken = new List<string>();
        foreach (var pattern in Patterns().Concat(PostedTo).Where(p => person is not null || AtTheDoor.Contains(p)))
        {
            using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, Address(pattern, submission, school))
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = "forged" }),
            });
            if (answer.StatusCode != HttpStatusCode.BadRequest)
                taken.Add($"/{pattern} answered {(int)answer.StatusCode}");
        }

        Assert.Empty(taken);
    }

    private static async Task AskAsync(TestBrowser browser, string role, string address, bool maySee, List<string> wrong)
    {
        using var answer = await browser.GetAsync(address);
        var sees = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect;
        if (sees != maySee || (!sees && answer.StatusCode != HttpStatusCode.NotFound))
            wrong.Add($"{address} answered {(int)answer.StatusCode} to {role}");
        if (SafeAnswer.FindFault(answer) is { } fault)
            wrong.Add($"{address} {fault}");
    }

    private IEnumerable<string> Patterns() =>
        fixture.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct().Except(NotAskedFor)
            .Where(p => p != "Index" && !p.EndsWith("/Index", StringComparison.Ordinal));

    private static string Address(string pattern, Submission submission, SchoolBuilder school) => "/" + pattern
        .Replace("trainees/{id:guid}", $"trainees/{submission.PersonId}", StringComparison.Ordinal)
        .Replace("/{other:guid?}", "", StringComparison.Ordinal)
        .Replace("{id:guid}", submission.Id.ToString(), StringComparison.Ordinal)
        .Replace("{cohortId:guid}", school.Cohort.Id.ToString(), StringComparison.Ordinal)
        .Replace("{id}", "product-publishing", StringComparison.Ordinal)
        .Replace("{course}", "ecommerce-operations", StringComparison.Ordinal)
        .Replace("{taskId}", "product-listing", StringComparison.Ordinal)
        .Replace("resources/files/{file}", "resources/files/all.zip", StringComparison.Ordinal)
        .Replace("{caseId}", "home-stock-alarm", StringComparison.Ordinal)
        .Replace("{file}", "all.xlsx", StringComparison.Ordinal)
        .Replace("{attempt:int}", "1", StringComparison.Ordinal)
        .Replace("{sha256:length(64)}", new string('a', 64), StringComparison.Ordinal);
}
