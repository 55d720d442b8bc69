using System.Collections.Immutable;
using Workshop.Content.Samples;

namespace Workshop.Content.Tests.Samples;

public sealed class SampleCheckerTests : IDisposable
{
    private const string Folder = "corner-shop/tasks/shop-window/samples";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Samples_that_get_their_marks_are_no_problem()
    {
        var report = ContentCheck.Run(_root.Path, new TableOfFiles());

        Assert.Empty(report.Problems);
        Assert.True(report.IsSound);
        Assert.Equal(2, report.Samples);
    }

    [Fact]
    public void A_wrong_expectation_is_told_with_both_marks_and_what_cost_them()
    {
        _root.Replace("corner-shop/tasks/price-tag/samples/below-cost.json", "\"price\": 10,", "\"price\": 30,");

        var problem = Assert.Single(Check());

        Assert.Equal(("CT1610", "corner-shop/tasks/price-tag/samples/below-cost.json", 12), (problem.Code, problem.File, problem.Line));
        const string start = "price: expected 30, got 10; lost at price-margin 0/20 (field-comparison.";
        Assert.StartsWith(start, problem.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_where_a_person_should_give_it_is_a_wrong_expectation()
    {
        _root.Replace("corner-shop/tasks/price-tag/samples/flawless.json", "\"remarks\": null", "\"remarks\": 20");

        Assert.Equal("remarks: expected 20, got pending; no check cost marks", Assert.Single(Check()).Text.En);
    }

    [Fact]
    public void Files_are_looked_up_beside_the_sample_and_within_the_course()
    {
        _root.Write($"{Folder}/images/front.webp", "");
        _root.Write("corner-shop/shared/back.webp", "");
        Sample("\"images/front.webp\", \"./images/front.webp\", \"../../../shared/back.webp\"");
        var files = new TableOfFiles("front.webp", "back.webp");

        Assert.Empty(new SampleChecker(_root.Path, files).Check(ContentLoader.Load(_root.Path).Library));
        var front = _root.FullPath($"{Folder}/images/front.webp");
        Assert.Equal([front, front, _root.FullPath("corner-shop/shared/back.webp")], files.Asked);
    }

    [Theory]
    [InlineData("\"images/none.webp\"")]
    [InlineData("\"../../../../outside.webp\"")]
    [InlineData("\"/etc/hostname\"")]
    [InlineData("\"..\\\\..\\\\outside.webp\"")]
    [InlineData("\"C:\\\\outside.webp\"")]
    [InlineData("\"file:///etc/hostname\"")]
    [InlineData("\"images/\\u0000\"")]
    [InlineData("{\"path\": \"images/front.webp\"}")]
    public void Nothing_else_is_ever_opened(string reference)
    {
        _root.Write("outside.webp", "");
        Sample(reference);
        var files = new TableOfFiles("outside.webp", "hostname", "front.webp");

        var problem = Assert.Single(new SampleChecker(_root.Path, files).Check(ContentLoader.Load(_root.Path).Library));

        Assert.Equal(("CT1609", 6), (problem.Code, problem.Line));
        Assert.Empty(files.Asked);
    }

    [Fact]
    public void A_file_the_media_room_would_refuse_is_told()
    {
        _root.Write($"{Folder}/images/text.webp", "no picture");
        Sample("\"images/text.webp\"");

        Assert.Equal("CT1609", Assert.Single(Check()).Code);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_line_and_not_scored()
    {
        Sample("", """
            "variants": [
                  { "size": "50 g", "price": "10.00", "stock": "5" },
                  { "size": "99 g", "price": "-1", "stock": "5" }
                ],
            """);

        var problem = Assert.Single(Check());

        Assert.Equal(("CT1608", 7), (problem.Code, problem.Line));
        Assert.Contains("AN1006", problem.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_field_left_empty_is_scored_as_it_is()
    {
        _root.Write("corner-shop/tasks/price-tag/samples/empty.json", """
            {
              "task": "price-tag",
              "submittedAt": "2026-06-03T10:00:00+08:00",
              "answers": {},
              "expect": { "name": 0, "price": 0, "timeliness": 0, "remarks": null },
              "why": { "zh": "空表。", "en": "Nothing was filled in." }
            }
            """);

        Assert.Empty(Check());
    }

    private ImmutableArray<Problem> Check() => ContentCheck.Run(_root.Path, new TableOfFiles()).Problems;

    private void Sample(string images, string more = "") => _root.Write($"{Folder}/window.json", $$"""
        {
          "task": "shop-window",
          "submittedAt": "2026-06-03T10:00:00+08:00",
          "answers": {
            {{more}}
            "images": [{{images}}]
          },
          "expect": { "page": 0, "variants": 0, "timeliness": 10, "impression": null },
          "why": "tries its files"
        }
        """);
}
