using System.Net;
using UglyToad.PdfPig;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Submissions;

public sealed class ReportTests(AppFixture fixture)
{
    [Fact]
    public async Task A_released_result_is_a_small_pdf_whose_text_can_be_read()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Grading.MarkAsync(fixture.App, school, work, 8.5m, "选词有依据");
        await Grading.ReleaseAsync(fixture.App, school);
        using var browser = await school.SignInAsync("trainee1");

        using var answer = await browser.GetAsync($"/submissions/{work.Id}/report.pdf");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal($"product-listing-{work.Receipt}.pdf", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.InRange(bytes.Length, 1, 60 * 1024);
        using var pdf = PdfDocument.Open(bytes);
        var text = string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("选词有依据", text, StringComparison.Ordinal);
        Assert.Contains(work.Receipt, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀👨‍👩‍👧 \u202Eאב\u202C é ﷽ 𠮷")]
    [InlineData("\u0000\u0007\uFFFF\t\r\n <b>&amp;")]
    public async Task Words_of_any_kind_are_printed(string remark)
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly();
        answers["title"] = remark;
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1", answers);
        await Grading.MarkAsync(fixture.App, school, work, 8.5m, remark);
        await Grading.ReleaseAsync(fixture.App, school);
        using var browser = await school.SignInAsync("trainee1");

        using var shown = await browser.GetAsync($"/submissions/{work.Id}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (shown.StatusCode, await StatusAsync(browser, work.Id)));
    }

    [Fact]
    public async Task Before_it_is_released_there_is_none_for_the_trainee_and_after_a_withdrawal_none_again()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Grading.MarkAsync(fixture.App, school, work, 8);
        using var browser = await school.SignInAsync("trainee1");
        using var lecturer = await school.SignInAsync("lecturer");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, work.Id));

        (await lecturer.PostAsync("/releases", ".page-actions form, .page-head form")).Dispose();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, work.Id));

        (await lecturer.PostAsync("/releases", "form[action*=Withdraw], form[action*=withdraw]", button: "submission")).Dispose();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, work.Id));
    }

    private static async Task<HttpStatusCode> StatusAsync(TestBrowser browser, Guid work)
    {
        using var answer = await browser.GetAsync($"/submissions/{work}/report.pdf");
        return answer.StatusCode;
    }
}
