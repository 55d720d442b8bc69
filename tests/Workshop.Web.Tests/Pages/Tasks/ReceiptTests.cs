using System.Net;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

public sealed class ReceiptTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task It_names_the_attempt_the_moment_with_its_zone_and_the_hash_of_what_is_sealed()
    {
        var (school, browser) = await TraineeAsync();
        var submission = await Listings.HandInAsync(Fixture.App, school, "trainee1");

        var page = await browser.ReadAsync(TaskPage.Address + "/receipt/1");

        var text = page.QuerySelector(".receipt")!.TextContent;
        Assert.Contains(submission.Receipt, text, StringComparison.Ordinal);
        Assert.Contains("2026-06-03 10:00:00 (UTC+08:00)", text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(submission.Answers))), text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".page-head a[href='/submissions/{submission.Id}']"));
    }

    [Fact]
    public async Task There_is_none_for_an_attempt_nobody_made_or_for_another_trainee()
    {
        var (school, browser) = await TraineeAsync();
        await Listings.HandInAsync(Fixture.App, school, "trainee1");
        using var mate = await school.SignInAsync("trainee2");

        using var second = await browser.GetAsync(TaskPage.Address + "/receipt/2");
        using var others = await mate.GetAsync(TaskPage.Address + "/receipt/1");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (second.StatusCode, others.StatusCode));
    }
}
