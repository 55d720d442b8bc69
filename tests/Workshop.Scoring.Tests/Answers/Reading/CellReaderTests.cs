using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers.Reading;

public sealed class CellReaderTests
{
    private static readonly Form Names = Some.Form(Some.Field("pairs", FieldType.KeyValue) with
    {
        Columns =
        [
            new("platform", FieldType.Choice, Some.Text("Platform")) { Options = [new("taobao", new("淘宝", "Taobao")), new("douyin", new("抖音", "Douyin"))] },
            new("opening", FieldType.Date, Some.Text("Opening"), Required: true),
            new("reply", FieldType.Duration, Some.Text("Reply")),
        ],
    });

    private static Row Row(string json) => Assert.Single(Answer<RowsAnswer>("rows", $"[{json}]").Rows);

    [Theory]
    [InlineData("on-sale")]
    [InlineData("在售")]
    [InlineData("On sale")]
    public void A_choice_goes_by_id_or_label_and_is_kept_by_id(string chosen) =>
        Assert.Equal(new Cell("on-sale", null) { IsOption = true }, Row($$"""{"price":1,"state":"{{chosen}}"}""").Cells["state"]);

    [Fact]
    public void A_day_is_kept_as_a_day_in_half_width_digits()
    {
        var row = Row("""{"price":1,"since":"２０２６-０６-０３"}""");

        Assert.Equal(("2026-06-03", new DateOnly(2026, 6, 3)), (row.Text("since"), row.Day("since")));
        Assert.Null(row.Day("price"));
    }

    [Fact]
    public void A_duration_is_a_number_of_seconds() => Assert.Equal(90.5m, Row("""{"price":1,"clip":"90.5"}""").Number("clip"));

    [Fact]
    public void What_does_not_fit_is_told_by_row_and_column() => Assert.Equal(
        ["AN1011 0/state", "AN1008 1/since", "AN1008 2/since", "AN1003 3/clip", "AN1006 4/clip", "AN1002 5/clip"],
        Faults("rows", """
            [{"price":1,"state":"gone"},{"price":1,"since":"3 June"},{"price":1,"since":"2026-02-29"},{"price":1,"clip":"1:30"},
             {"price":1,"clip":-1},{"price":1,"clip":{"seconds":3}}]
            """));

    [Fact]
    public void What_does_not_fit_keeps_its_text_alone()
    {
        var row = ((RowsAnswer)Read("""{"rows":[{"price":1,"state":"gone","since":"soon"}]}""").Answers.ByField["rows"]).Rows[0];

        Assert.Equal([new Cell("gone", null), new Cell("soon", null)], [row.Cells["state"], row.Cells["since"]]);
    }

    [Fact]
    public void Asked_names_are_read_by_their_types_too()
    {
        var pairs = (KeyValueAnswer)Read("""{"pairs":{"platform":"抖音","opening":"2026-06-03","reply":"１８０"}}""", Names).Answers.ByField["pairs"];

        Assert.Equal([("platform", "douyin"), ("opening", "2026-06-03"), ("reply", "180")], pairs.Pairs.Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public void Of_asked_names_faults_are_told_by_name() => Assert.Equal(
        ["AN1011 platform", "AN1008 opening", "AN1003 reply"],
        Faults("pairs", """{"platform":"eBay","opening":"soon","reply":"3 min"}""", Names));

    [Fact]
    public void A_required_day_may_be_missed() => Assert.Equal(["AN1021 opening"], Faults("pairs", """{"reply":"3"}""", Names));
}
