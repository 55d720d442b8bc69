using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

public sealed class ConcretenessTests
{
    private const string First = "详情页首屏的主图换成卧室场景图，7 天内点击率从 3% 提到 4%";
    private const string Second = "结算页顶部增加运费说明，离开率一周内降低 5 个百分点";
    private const string Third = "短信改为下午 6 点发送，每位老客 24 小时内不超过 2 次，并在短信里删去第二个链接";

    private static readonly Form Form = Some.Form(
        Some.Field("list", FieldType.List), Some.Field("lines", FieldType.Text),
        Some.Field("table", FieldType.Rows) with
        {
            Columns = [new("what", FieldType.Text, Some.Text("what")), new("goal", FieldType.Number, Some.Text("goal")), new("note", FieldType.Text, Some.Text("note"))],
        });

    private static readonly Lexicon Words = new("actions", Some.Text("actions"), [
        new("places", Some.Text("places"), ["详情页", "首屏", "主图", "结算页", "短信", "页面", "首页", "checkout page"]),
        new("changes", Some.Text("changes"), ["换成", "增加", "改为", "删去", "move"])], ["增加值"]);

    private static readonly Lexicon Brief = new("brief", Some.Text("brief"), [new("all", Some.Text("all"), ["每条写明", "评分"])], []);

    private static ICheck Check(string field, params string[] columns)
    {
        var problems = new List<RubricProblem>();
        var check = CheckCatalogue.BuiltIn.Bind(new("check", "concreteness", 1m, Some.Map(
            ("field", field), ("lexicon", "actions"), ("places", new[] { "places" }), ("changes", new[] { "changes" }), ("brief", "brief"),
            ("columns", columns))), new(new([], [Words, Brief], [])), Form, problems);
        Assert.Empty(problems);
        return check!;
    }

    private static Verdict Judge(params string[] items) => Check("list").Judge("list", Listing.List(items), 6m);

    [Fact]
    public void Actions_with_place_change_and_figure_earn_all() =>
        Assert.Equal((6m, "concreteness.concrete"), (Judge(First, Second, Third).Mark, Judge(First, Second, Third).Message.Key));

    [Theory]
    [InlineData("优化页面，让更多的买家愿意下单购买", "改动（改什么）、带单位的数字（做到多少）")]
    [InlineData("把客服的话术改为先问需求，7 天内看回复率", "位置（在哪里）")]
    [InlineData("结算页的文字要更清楚，离开率降到 10%", "改动（改什么）")]
    [InlineData("首页第 3 屏换成新品陈列，让人更愿意看", "带单位的数字（做到多少）")]
    [InlineData("首页的增加值要在 7 天内达到 3%", "改动（改什么）")]
    public void The_missing_part_is_named(string action, string missing)
    {
        var verdict = Judge(First, action, Second);

        Assert.Equal((4m, "concreteness.vague"), (verdict.Mark, verdict.Message.Key));
        Assert.Equal([missing, "1"], verdict.Message.Arguments.Skip(2).Select(a => a.Text));
        Assert.Equal([new(1, null, null, null)], verdict.Places);
    }

    [Theory]
    [InlineData(First)]
    [InlineData("首页换成 5%")]
    [InlineData("首页主图结算页短信换成增加改为删去 5%")]
    [InlineData("每条写明在结算页的什么位置改为什么内容，按评分标准做到 5%")]
    public void Repeats_soup_and_copies_are_no_actions(string action)
    {
        var verdict = Judge(First, Second, action);

        Assert.Equal((4m, "concreteness.hollow"), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Too_few_are_told() => Assert.Equal((4m, "concreteness.too-few"), (Judge(First, Second).Mark, Judge(First, Second).Message.Key));

    [Fact]
    public void Lines_of_a_text_are_actions()
    {
        var verdict = Check("lines").Judge("lines", new TextAnswer($"{First}\n\n优化页面体验\n{Third}"), 6m);

        Assert.Equal(4m, verdict.Mark);
        Assert.Equal([Place.Range(First.Length + 2, 6)], verdict.Places);
    }

    [Fact]
    public void A_number_in_its_own_column_is_a_figure_and_only_named_columns_are_read()
    {
        var rows = new RowsAnswer([.. new[] { "详情页首屏的主图换成卧室场景图", "结算页顶部增加运费的说明文字", "短信里删去第二个跳转的链接" }.Select(
            text => new Row(ImmutableDictionary<string, Cell>.Empty.Add("what", new(text, null)).Add("goal", new("4", 4)).Add("note", new("7 天", null))))]);

        Assert.Equal(6m, Check("table", "what", "goal").Judge("table", rows, 6m).Mark);
        Assert.Equal(0m, Check("table", "what").Judge("table", rows, 6m).Mark);
        Assert.Equal(6m, Check("table", "what", "note").Judge("table", rows, 6m).Mark);
    }

    [Theory]
    [InlineData("点击率 3 %")]
    [InlineData("库存１００件")]
    [InlineData("¥50")]
    [InlineData("within 7 days")]
    [InlineData("20 orders")]
    public void A_figure_has_a_unit(string figure) => Assert.Equal(
        2m, Check("list").Judge("list", Listing.List($"move the banner of the checkout page up until {figure} are reached"), 6m).Mark);
}
