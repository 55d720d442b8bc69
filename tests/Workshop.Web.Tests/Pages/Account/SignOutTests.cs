using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

public sealed class SignOutTests(AppFixture fixture) : AccountPageTests
{
    [Fact]
    public async Task It_ends_this_browsers_session_and_says_so()
    {
        var school = await fixture.NewSchoolAsync();
        using var other = await school.SignInAsync("trainee1");
        using var browser = await school.SignInAsync("trainee1");

        using var answer = await browser.PostAsync("/", "form[action='/sign-out']");

        var page = await browser.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Contains(Say("SignedOut"), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((false, true), (await IsSignedInAsync(browser), await IsSignedInAsync(other)));
    }

    [Fact]
    public async Task A_link_to_it_signs_nobody_out()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var answer = await browser.GetAsync("/sign-out");

        Assert.True(await IsSignedInAsync(browser));
    }
}
