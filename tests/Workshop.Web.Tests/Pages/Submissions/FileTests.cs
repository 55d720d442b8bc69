using System.Net;
using System.Text.Json.Nodes;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Submissions;

/// <summary>Files of work that was handed in: re-encoded, under the type they were found to be, for those who may see the work.</summary>
public sealed class FileTests(AppFixture fixture)
{
    [Fact]
    public async Task It_is_served_re_encoded_under_its_own_type_whatever_the_client_claimed()
    {
        var (school, work, sha256) = await HandedInAsync();
        using var browser = await school.SignInAsync("trainee1");

        using var whole = await browser.GetAsync($"/submissions/{work.Id}/files/{sha256}");
        using var small = await browser.GetAsync($"/submissions/{work.Id}/files/{sha256}?size=small");

        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (whole.StatusCode, whole.Content.Headers.ContentType!.ToString()));
        Assert.Equal("RIFF"u8, bytes.AsSpan(0, 4));
        Assert.NotEqual(Listings.Picture("scene-1.webp"), bytes);
        Assert.Null(SafeAnswer.FindFault(whole));
        Assert.True(whole.Headers.CacheControl!.Private);
        Assert.InRange((await small.Content.ReadAsByteArrayAsync()).Length, 1, bytes.Length - 1);
    }

    [Theory]
    [InlineData("trainee1", HttpStatusCode.OK)]
    [InlineData("ta1", HttpStatusCode.OK)]
    [InlineData("lecturer", HttpStatusCode.OK)]
    [InlineData("trainee2", HttpStatusCode.NotFound)]
    [InlineData("ta2", HttpStatusCode.NotFound)]
    [InlineData("admin", HttpStatusCode.NotFound)]
    public async Task Only_those_who_may_see_the_work_see_its_files(string person, HttpStatusCode status)
    {
        var (school, work, sha256) = await HandedInAsync();
        using var browser = await school.SignInAsync(person);

        using var answer = await browser.GetAsync($"/submissions/{work.Id}/files/{sha256}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_schools_lecturer_does_not_see_it_not_even_beside_work_of_their_own()
    {
        var (_, work, sha256) = await HandedInAsync();
        var theirs = await fixture.NewSchoolAsync();
        var own = await Listings.HandInAsync(fixture.App, theirs, "trainee1");
        using var browser = await theirs.SignInAsync("lecturer");

        using var there = await browser.GetAsync($"/submissions/{work.Id}/files/{sha256}");
        using var here = await browser.GetAsync($"/submissions/{own.Id}/files/{sha256}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (there.StatusCode, here.StatusCode));
    }

    [Fact]
    public async Task A_file_that_was_not_handed_in_is_not_part_of_the_work()
    {
        var (school, work, _) = await HandedInAsync();
        var other = await Listings.UploadAsync(fixture.App, school, "trainee1", Listings.Picture("white-3.webp"), "later.webp");
        using var browser = await school.SignInAsync("ta1");

        using var answer = await browser.GetAsync($"/submissions/{work.Id}/files/{other!.File!.Sha256}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(SchoolBuilder School, Submission Work, string Sha256)> HandedInAsync()
    {
        var school = await fixture.NewSchoolAsync();
        var upload = await Listings.UploadAsync(fixture.App, school, "trainee1", Listings.Picture("scene-1.webp"), "page.html");
        var answers = Listings.TextOnly();
        answers["mainImages"] = new JsonArray(upload!.File!.Sha256);
        return (school, await Listings.HandInAsync(fixture.App, school, "trainee1", answers), upload.File.Sha256);
    }
}
