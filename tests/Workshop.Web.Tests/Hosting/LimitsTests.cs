using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Workshop.Data.People;
using Workshop.Testing;
using Workshop.Web.Pages.Account;
using Workshop.Web.Submissions;
using Workshop.Web.Tests.Pages.Tasks;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Hosting;

/// <summary>Doors that may be knocked at only so often.</summary>
public sealed class LimitsTests
{
    /// <summary>Signing out proves nothing and opens nothing.</summary>
    private static readonly Type[] Free = [typeof(SignOutModel)];

    private static readonly Type[] Keepers = [typeof(UserManager<Person>), typeof(SignInManager<Person>), typeof(ReceiveUpload)];

    [Fact]
    public async Task Too_many_sign_ins_are_told_to_wait_in_words_and_the_page_still_opens()
    {
        using var app = NarrowApp();
        using var browser = app.NewBrowser();
        for (var i = 0; i < 3; i++)
            using (var taken = await TryAsync(browser))
                Assert.Equal(HttpStatusCode.OK, taken.StatusCode);

        using var refused = await TryAsync(browser);
        browser.Speak("en");
        using var again = await TryAsync(browser);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(Words.Chinese("FrameWords", "Error429Title"), (await TestBrowser.ParseAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(Words.English("FrameWords", "Error429Title"), (await TestBrowser.ParseAsync(again)).QuerySelector("h1")!.TextContent);
        Assert.NotNull((await browser.ReadAsync("/sign-in")).QuerySelector("#sign-in"));
    }

    [Fact]
    public async Task Too_many_uploads_are_told_to_wait_and_the_draft_goes_on()
    {
        using var app = NarrowApp();
        var school = await SchoolBuilder.CreateAsync(app, "uploads");
        using var browser = await school.SignInAsync("trainee1");
        using var mate = await school.SignInAsync("trainee2");
        var page = (await TaskPage.OpenAsync(browser)).Type("f.title", "床头柜");
        for (var i = 0; i < 2; i++)
            using (var taken = await UploadAsync(page))
                Assert.Equal(HttpStatusCode.OK, taken.StatusCode);

        using var refused = await UploadAsync(page);
        using var theirs = await UploadAsync(await TaskPage.OpenAsync(mate));
        using var saved = await page.AutosaveAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(Words.Chinese("FrameWords", "Error429Title"), (await TestBrowser.ParseAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (theirs.StatusCode, saved.StatusCode));
    }

    [Fact]
    public void Every_page_that_takes_a_password_or_a_file_has_a_limit()
    {
        var doors = typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && IsDoor(t)).Except(Free).ToList();

        Assert.True(doors.Count >= 5, $"Only {doors.Count} doors were looked at.");
        Assert.Empty(doors.Where(d => d.GetCustomAttribute<EnableRateLimitingAttribute>() is null).Select(d => d.FullName));
    }

    private static WorkshopApp NarrowApp() => new(settings: new Dictionary<string, string?>
    {
        ["Workshop:SignInsPerMinute"] = "3", ["Workshop:UploadsPerMinute"] = "2",
    });

    private static bool IsDoor(Type page)
    {
        var posts = page.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)).ToList();
        var known = page.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);
        var taken = posts.SelectMany(p => p.GetParameters()).Select(p => p.ParameterType).Concat(page.GetProperties().Select(p => p.PropertyType));
        return posts.Count > 0 && (known.Intersect(Keepers).Any() || taken.Any(t => t.IsAssignableTo(typeof(IFormFile)) || t.IsAssignableTo(typeof(IEnumerable<IFormFile>))));
    }

    private static Task<HttpResponseMessage> TryAsync(TestBrowser browser) => browser.PostAsync(
        "/sign-in", "form#sign-in", new Dictionary<string, string> { ["Input.UserName"] = "nobody", ["Input.Password"] = "guessed" });

    private static Task<HttpResponseMessage> UploadAsync(TaskPage page) => page.UploadAsync("mainImages", "a.webp", Listings.Picture("white-1.webp"));
}
