using CsCheck;
using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.TraineeReports;

public sealed class HostileTextTests
{
    [Fact]
    public void Markup_is_only_words()
    {
        const string markup = "<script>alert(1)</script> &amp; {{7*7}} %PDF-1.4 trailer <</Root 1 0 R>> startxref";

        var read = Read(markup);

        Assert.Contains(markup, read.Text.Replace("\n", "", StringComparison.Ordinal));
        Assert.Contains("商品上架", read.Title);
    }

    [Fact]
    public void A_remark_of_a_megabyte_is_shortened_and_says_by_how_much()
    {
        var megabyte = string.Concat(Enumerable.Repeat("商品", 250_000));

        var read = Read(megabyte);

        Assert.Matches(@"此处省略\s*497000 字", read.Text);
        Assert.InRange(read.Pages.Count, 2, 6);
    }

    // Attributes cannot carry half of a surrogate pair, so these are members.
    public static TheoryData<string, string> Strange => new()
    {
        { "\uD83D", "□" },
        { "\uDE00", "□" },
        { "😀", "□" },
        { "👩‍👩‍👧‍👦", "□" },
        { "שלום", "□□□□" },
        { "\u202Eabc\u202C", "abc" },
        { "a\u0301", "á" },
        { "\0\u0007", "" },
    };

    [Theory]
    [MemberData(nameof(Strange))]
    public void What_the_font_lacks_becomes_a_box_and_what_has_no_shape_goes(string text, string shown) =>
        Assert.Contains($"前{shown}后", Read($"前{text}后").Text);

    [Fact]
    public void Any_text_anywhere_gives_a_document() =>
        Gen.String[Gen.Char, 0, 60].Array[12].Sample(
            texts =>
            {
                var pdf = TraineeReportPdf.Render(With(texts), Sample.Theme);
                Assert.NotEmpty(new ReadBack(pdf).Pages);
            },
            iter: 40,
            threads: 2);

    private static ReadBack Read(string remark) =>
        new(TraineeReportPdf.Render(Sample.TableSix with { Remarks = [new Remark("助教", remark)] }, Sample.Theme));

    private static TraineeReport With(string[] texts) => Sample.TableSix with
    {
        Trainee = texts[0],
        Cohort = texts[1],
        Task = texts[2],
        Receipt = texts[3],
        VerificationCode = texts[4],
        Language = texts[5],
        Remarks = [new Remark(texts[6], texts[7])],
        Criteria =
        [
            new CriterionResult(texts[8], 100, 1, 2)
            {
                Reason = texts[9],
                Findings = [new Finding(texts[10], 1) { Quote = [new(texts[11], true), new(texts[0])], NextStep = texts[1], Where = texts[2] }],
            },
        ],
    };
}
