using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class KeywordEvidenceTests
{
    private const string Core = "床头柜,486000,0.92";
    private const string Style = "北欧,128000,0.81";
    private const string Scene = "卧室,231000,0.85";
    private const string Brand = "qimu,640,0.060";

    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "keyword-evidence", ("field", "keywordEvidence"), ("table", "cabinet"), ("title", "title"), ("least", "3"));

    private Scoring.Checks.Verdict Judge(params string[] rows) => _check.Judge(Listing.Answers(
        ("title", new TextAnswer("Qimu北欧床头柜卧室小户型")), ("keywordEvidence", Listing.Evidence(rows))), 12m);

    [Theory]
    [InlineData(new[] { Core, Style, Scene }, 12, "keyword-evidence.backed")]
    [InlineData(new[] { Core, Style, Scene, Brand }, 12, "keyword-evidence.backed")]
    [InlineData(new[] { Core, Style }, 8, "keyword-evidence.too-few")]
    [InlineData(new[] { Core, Style, "卧室,1,0.85" }, 8, "keyword-evidence.wrong-figures")]
    [InlineData(new[] { Core, Style, "卧室,231000," }, 8, "keyword-evidence.wrong-figures")]
    [InlineData(new[] { Core, Style, "实木,176000,0.89" }, 8, "keyword-evidence.not-in-title")]
    [InlineData(new[] { Core, Style, "茶几,1,0.5" }, 8, "keyword-evidence.not-in-table")]
    [InlineData(new[] { Core, Style, Style }, 8, "keyword-evidence.twice")]
    [InlineData(new[] { Core, Style, Scene, "茶几,1,0.5" }, 9, "keyword-evidence.not-in-table")]
    [InlineData(new string[0], 0, "nothing.handed-in")]
    public void Right_rows_earn_their_share(string[] rows, decimal mark, string key)
    {
        var verdict = Judge(rows);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_right_figures_are_the_next_step()
    {
        var verdict = Judge(Core, Style, "卧室,1,0.85");

        Assert.Equal(["3", "卧室", "231000", "0.85"], verdict.Next!.Arguments.Select(a => a.Text));
        Assert.Equal([new(2, null, null, null)], verdict.Places);
    }
}
