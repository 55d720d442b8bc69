using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>Rows are written as segment | start | end | seconds | product | words.</summary>
public sealed class TimedScriptTests
{
    private const string Hook = "hook|0|25|25||今晚前一百单送床品四件套";
    private const string Intro = "intro|25|60|35||我是木语的主播小林，做家具八年";
    private const string Point = "selling-point|60|160|100|床头柜|承重八十公斤，我站上去给大家看";
    private const string Anchor = "anchor|160|240|80|床头柜|门店标价四百九十九，今天两百九十九";
    private const string Push = "push|240|300|60||倒计时三十秒，还剩最后二十件";
    private const string Ending = "ending|300|330|30||谢谢大家，后天晚上八点还在这里";

    private static readonly string[] Whole = [Hook, Intro, Point, Anchor, Push, Ending];

    private static readonly ICheck Full = Of(
        ("timeline", Plans.Map(("start", "start"), ("end", "end"), ("seconds", "seconds"), ("total", "showLength"))), HookWithin(30),
        ("order", new[] { "hook", "intro", "selling-point", "push" }), Products(1), ("closing", new[] { "push", "ending" }));

    private static ICheck Of(params (string, object)[] rules) =>
        Listing.Check("timed-script", [("field", "script"), ("segment", "segment"), ("text", "words"), ("brief", "brief"), .. rules]);

    private static (string, object) HookWithin(int seconds) => ("hook", Plans.Map(("segments", new[] { "hook" }), ("within", $"{seconds}")));

    private static (string, object) Products(int least) =>
        ("products", Plans.Map(("column", "product"), ("parts", new[] { "selling-point", "anchor" }), ("least", $"{least}")));

    private static FormAnswers Script(params string[] rows) => Plans.Rows("script", rows);

    private static (decimal, string) Judge(ICheck check, params string[] rows) =>
        check.Judge(Script(rows).And("showLength", "330"), 4m) is var verdict ? (verdict.Mark, verdict.Message.Key) : default;

    private static string[] With(int row, string text) => [.. Whole.Select((r, i) => i == row ? text : r)];

    [Fact]
    public void A_whole_script_earns_all() => Assert.Equal((4m, "timed-script.fits"), Judge(Full, Whole));

    [Theory]
    [InlineData(1, "intro|25|60|35||我是木语的主播小林，做家具八年", 4, "timed-script.fits")]
    [InlineData(1, "intro|26|60|34||我是木语的主播小林，做家具八年", 2, "timed-script.gap")]
    [InlineData(1, "intro|20|60|40||我是木语的主播小林，做家具八年", 2, "timed-script.overlap")]
    [InlineData(1, "intro|25|60|30||我是木语的主播小林，做家具八年", 2, "timed-script.wrong-length")]
    [InlineData(5, "ending|300|331|31||谢谢大家，后天晚上八点还在这里", 2, "timed-script.wrong-total")]
    [InlineData(1, "intro|25||35||我是木语的主播小林，做家具八年", 0, "timed-script.untimed")]
    [InlineData(1, "intro|60|25|||我是木语的主播小林，做家具八年", 0, "timed-script.untimed")]
    public void Times_join_up_to_the_whole(int row, string text, decimal mark, string key) => Assert.Equal((mark, key), Judge(
        Of(("timeline", Plans.Map(("start", "start"), ("end", "end"), ("seconds", "seconds"), ("total", "showLength")))), With(row, text)));

    [Fact]
    public void Lengths_alone_are_added_up()
    {
        var check = Of(("timeline", Plans.Map(("seconds", "seconds"), ("total", "showLength"), ("tolerance", "1"))));

        Assert.Equal((4m, "timed-script.fits"), Judge(check, Whole));
        Assert.Equal((4m, "timed-script.fits"), Judge(check, With(5, "ending|||31||谢谢大家，后天晚上八点还在这里")));
        Assert.Equal((2m, "timed-script.wrong-total"), Judge(check, With(5, "ending|||32||谢谢大家，后天晚上八点还在这里")));
        Assert.Equal((1m, "timed-script.untimed"), Judge(check, With(5, "ending|||0||谢谢大家，后天晚上八点还在这里")));
        Assert.Equal("timed-script.no-total", check.Judge(Script(Whole)).Message.Key);
    }

    [Theory]
    [InlineData(25, 4, "timed-script.fits")]
    [InlineData(24, 2, "timed-script.long-hook")]
    public void The_hook_is_over_in_time(int within, decimal mark, string key)
    {
        var check = Of(("timeline", Plans.Map(("seconds", "seconds"))), HookWithin(within));

        Assert.Equal((mark == 4m ? 4m : 3m, key), Judge(check, Whole));
    }

    [Fact]
    public void Without_a_hook_first_there_is_no_opening() => Assert.Equal((0m, "timed-script.no-hook"), Judge(Of(HookWithin(30)), Intro, Hook));

    [Fact]
    public void Segments_stand_in_order_and_a_missing_one_is_named()
    {
        var check = Of(("order", new[] { "hook", "intro", "push", "ending" }));

        Assert.Equal((4m, "timed-script.fits"), Judge(check, Whole));
        Assert.Equal((3m, "timed-script.muddled"), Judge(check, Intro, Hook, Push, Ending));
        Assert.Equal((3m, "timed-script.missing"), Judge(check, Hook, Intro, Ending));
        Assert.Equal((3m, "timed-script.silent"), Judge(check, Hook, Intro, "push|||||催单", Ending));
        Assert.Equal((3m, "timed-script.missing"), Judge(check, Hook, Intro, Ending, Hook));
    }

    [Theory]
    [InlineData(1, 4, "timed-script.fits")]
    [InlineData(2, 2, "timed-script.too-few-products")]
    public void So_many_products_get_all_their_parts(int least, decimal mark, string key) =>
        Assert.Equal((mark, key), Judge(Of(Products(least)), Whole));

    [Fact]
    public void A_product_without_a_part_is_named()
    {
        var verdict = Of(Products(1)).Judge(Script([.. Whole, "selling-point||||衣柜|五扇门带镜子，小卧室也放得下"]));

        Assert.Equal((3m, "timed-script.no-part", "衣柜"), (verdict.Mark, verdict.Message.Key, verdict.Message.Arguments[0].Text));
        Assert.Equal(Place.InRow(6, "product"), verdict.Places[0]);
    }

    [Fact]
    public void The_closing_comes_after_the_last_product()
    {
        var check = Of(Products(1), ("closing", new[] { "push", "ending" }));

        Assert.Equal((4m, "timed-script.fits"), Judge(check, Whole));
        Assert.Equal((3m, "timed-script.no-closing"), Judge(check, Hook, Push, Point, Anchor, Ending));
        Assert.Equal((2m, "timed-script.no-closing"), Judge(check, Push, Ending, Point, Anchor));
    }

    [Fact]
    public void A_frame_without_words_earns_next_to_nothing()
    {
        var hollow = Whole.Select(row => string.Join('|', row.Split('|')[..5])).ToArray();

        Assert.Equal(0m, Judge(Full, hollow).Item1);
        Assert.Equal(0m, Judge(Full, [.. hollow.Select(r => r + "|核心词按字段填写，评分要求如下")]).Item1);
    }

    [Fact]
    public void Half_a_timeline_and_no_rule_at_all_are_refused()
    {
        Assert.True(Listing.Refuses("timed-script", ("field", "script"), ("segment", "segment")));
        Assert.True(Listing.Refuses("timed-script", ("field", "script"), ("segment", "segment"), ("timeline", Plans.Map(("start", "start")))));
        Assert.True(Listing.Refuses("timed-script", ("field", "script"), ("segment", "segment"), ("order", new[] { "song" })));
    }
}
