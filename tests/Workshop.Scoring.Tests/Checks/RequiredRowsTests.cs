using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class RequiredRowsTests
{
    private const string Search = "search|1500|老客搜索词回流，点击率到 4%";
    private const string Live = "live|2000|整点福利带新客下单 60 单";

    private static readonly ICheck Check = Listing.Check(
        "required-rows", ("field", "budget"), ("by", "channel"), ("required", new[] { "search", "live" }), ("filled", new[] { "amount" }),
        ("texts", new[] { "goal" }), ("leastLength", "8"), ("table", "cabinet"), ("brief", "brief"));

    private static (decimal, string) Judge(params string[] rows) =>
        Check.Judge(Plans.Rows("budget", rows)) is var verdict ? (verdict.Mark, verdict.Message.Key) : default;

    [Fact]
    public void Each_thing_asked_for_has_its_row_and_others_may_stand_beside() =>
        Assert.Equal((4m, "required-rows.complete"), Judge(Live, "groups|1|", Search));

    [Theory]
    [InlineData("groups|300|社群预告三条并发券", "required-rows.missing")]
    [InlineData("live||整点福利带新客下单 60 单", "required-rows.empty")]
    [InlineData("live|2000|", "required-rows.empty")]
    [InlineData("live|2000|带货卖货", "required-rows.thin")]
    [InlineData("live|2000|好好好好好好好好好好好好", "required-rows.thin")]
    [InlineData("live|2000|床头柜 实木 简约 北欧 收纳 包邮", "required-rows.thin")]
    [InlineData("live|2000|核心词按字段填写，按评分要求写清楚", "required-rows.thin")]
    [InlineData("live|2000|老客搜索词回流，点击率到 4%", "required-rows.repeated")]
    public void What_is_missing_or_hollow_takes_its_part(string row, string key) => Assert.Equal((2m, key), Judge(Search, row));

    [Fact]
    public void Of_several_rows_for_one_thing_the_best_counts() => Assert.Equal((4m, "required-rows.complete"), Judge("live|2000|", Search, Live));

    [Fact]
    public void Nothing_asked_for_earns_nothing() => Assert.Equal((0m, "required-rows.missing"), Judge("groups|1|", "|2|hello"));

    [Fact]
    public void The_place_is_the_cell_that_falls_short() =>
        Assert.Equal(Place.InRow(1, "goal"), Check.Judge(Plans.Rows("budget", Search, "live|2000|带货")).Places[0]);

    [Fact]
    public void An_option_the_column_has_not_is_refused() => Assert.True(Listing.Refuses(
        "required-rows", ("field", "budget"), ("by", "channel"), ("required", new[] { "radio" })));
}
