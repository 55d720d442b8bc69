using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring.Tests.ScoreSheets;

public sealed class ScoreSheetJsonTests
{
    private static readonly ScoreSheet Sheet = new("product-listing", "ab12", "1.0.0",
    [
        new("title", 30m, 28.50m, MarkGivenBy.Person, "好 \"ok\"",
        [
            new("core", "required-terms", Outcome.Partial, 1.50m, 5m, "title", [Place.Range(3, 2), Place.InRow(1, "price")],
                Message.Of("required-terms.missing", "床头柜", MessageArgument.Label("skus", "price")), Message.Of("required-terms.next", MessageArgument.Words(new LocalText("核心词", "Core")))),
            new("width", "text-width", Outcome.Broken, null, 3m, null, [], Message.Of("check.broken", "FormatException"), null),
        ]),
        new("remarks", 70m, null, MarkGivenBy.Checks, null, []),
    ]);

    private const string Expected = """{"task":"product-listing","rubricVersion":"ab12","engineVersion":"1.0.0","total":28.5,"possible":30,"pending":70,"criteria":[{"id":"title","weight":30,"mark":28.5,"possible":30,"status":"scored","givenBy":"person","remark":"好 \"ok\"","findings":[{"check":"core","kind":"required-terms","outcome":"partial","mark":1.5,"possible":5,"field":"title","where":[{"row":null,"part":null,"start":3,"length":2},{"row":1,"part":"price","start":null,"length":null}],"message":{"key":"required-terms.missing","args":["床头柜",{"label":"skus/price"}]},"next":{"key":"required-terms.next","args":[{"zh":"核心词","en":"Core"}]}},{"check":"width","kind":"text-width","outcome":"broken","mark":null,"possible":3,"field":null,"where":[],"message":{"key":"check.broken","args":["FormatException"]},"next":null}]},{"id":"remarks","weight":70,"mark":null,"possible":70,"status":"pending","givenBy":null,"remark":null,"findings":[]}]}""";

    private static ScoreSheet With(string text) => Sheet with
    {
        Task = text,
        Criteria = [new(text, 100m, 1m, MarkGivenBy.Checks, text,
            [new(text, text, Outcome.Fail, 0m, 1m, text, [Place.InRow(0, text)], Message.Of(text, text), null)])],
    };

    [Fact]
    public void The_shape_is_the_documented_one() =>
        Assert.Equal(Expected, Encoding.UTF8.GetString(ScoreSheetJson.Write(Sheet)));

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var back = ScoreSheetJson.Read(ScoreSheetJson.Write(Sheet));

        Assert.Equal(Expected, Encoding.UTF8.GetString(ScoreSheetJson.Write(back)));
        Assert.Equal(MarkGivenBy.Person, back.Criteria[0].GivenBy);
        Assert.Equal(MessageArgument.Label("skus", "price"), back.Criteria[0].Findings[0].Message.Arguments[1]);
        Assert.Equal(Sheet.Criteria[0].Findings[0].Next!.Arguments, back.Criteria[0].Findings[0].Next!.Arguments);
    }

    [Fact]
    public void Worded_messages_are_plain_strings()
    {
        var json = Encoding.UTF8.GetString(ScoreSheetJson.Write(Sheet, m => $"<{m.Key}>"));

        Assert.Contains("""message":"<required-terms.missing>","next":"<required-terms.next>"}""", json, StringComparison.Ordinal);
        Assert.Contains("\"next\":null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_its_escape() => Assert.Contains(
        "\"task\":\"a\\ud83db\"", Encoding.UTF8.GetString(ScoreSheetJson.Write(With("a\ud83db"))), StringComparison.Ordinal);

    [Fact]
    public void Any_text_comes_back_as_it_was() => Gen.String.Sample(text =>
    {
        var back = ScoreSheetJson.Read(ScoreSheetJson.Write(With(text)));
        var finding = back.Criteria[0].Findings[0];
        Assert.Equal(Enumerable.Repeat(text, 6), [back.Task, back.Criteria[0].Remark!, finding.Check, finding.Field!,
            finding.Places[0].Part!, finding.Message.Arguments[0].Text]);
    });

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"task\":1}")]
    [InlineData("{\"task\":\"t\",\"rubricVersion\":\"r\",\"engineVersion\":\"e\",\"criteria\":7}")]
    [InlineData("{\"task\":\"t\",\"rubricVersion\":\"r\",\"engineVersion\":\"e\",\"criteria\":[{\"id\":\"i\",\"weight\":1e400,\"findings\":[]}]}")]
    public void Bytes_that_are_no_sheet_are_refused(string json) =>
        Assert.Throws<FormatException>(() => ScoreSheetJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_worded_sheet_is_not_a_stored_one() =>
        Assert.Throws<FormatException>(() => ScoreSheetJson.Read(ScoreSheetJson.Write(Sheet, m => m.Key)));
}
