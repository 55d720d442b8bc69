using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

public sealed class TextSectionsTests
{
    private const string Cause = "访客加购后只有一成下单，结算页里运费要到最后一步才显示，多数人在这里离开。";
    private const string Measure = "在商品页价格旁写明满九十九元包邮，三天后再看结算页的离开率有没有降下来。";

    private static readonly Form Form = Some.Form(
        Some.Field("report", FieldType.Text), Some.Field("outlook", FieldType.Text),
        Some.Field("plan", FieldType.KeyValue) with { Columns = [new("stop", FieldType.Text, new("停投规则", "Stop rule"))] });

    private static readonly ICheck Report = Bind(
        Some.Map(("field", "report"), ("headings", new[] { "原因", "Cause" }), ("title", Some.Map(("zh", "原因分析"), ("en", "Cause")))),
        Some.Map(("field", "report"), ("headings", new[] { "措施", "Measures" }), ("title", Some.Map(("zh", "改进措施"), ("en", "Measures")))));

    private static ICheck Bind(params ParameterMap[] sections)
    {
        var problems = Problems(out var check, sections);
        Assert.Empty(problems);
        return check!;
    }

    private static List<RubricProblem> Problems(out ICheck? check, params ParameterMap[] sections)
    {
        var problems = new List<RubricProblem>();
        var brief = new Lexicon("brief", Some.Text("brief"), [new("all", Some.Text("all"), ["请分析", "评分"])], []);
        var resources = new CheckResources(new([], [brief], [Listing.Keywords]));
        var parameters = Some.Map(
            ("sections", new ParameterList([.. sections])), ("table", "cabinet"), ("brief", "brief"));
        check = CheckCatalogue.BuiltIn.Bind(new("check", "text-sections", 1m, parameters), resources, Form, problems);
        return problems;
    }

    private static (decimal Mark, string Key) Judge(string report)
    {
        var verdict = Report.Judge("report", new TextAnswer(report));
        return (verdict.Mark, verdict.Message.Key);
    }

    [Theory]
    [InlineData("原因：\n" + Cause + "\n措施：\n" + Measure)]
    [InlineData("一、原因\n" + Cause + "\n二、措施\n" + Measure)]
    [InlineData("## 2. 措施\n" + Measure + "\r\n## 1. 原因\r\n" + Cause)]
    [InlineData("原因：" + Cause + "措施：" + Measure)]
    [InlineData("（1）CAUSE: " + Cause + "\n（2）measures: " + Measure)]
    public void Sections_are_found_by_their_headings(string report) => Assert.Equal((4m, "text-sections.complete"), Judge(report));

    [Theory]
    [InlineData("原因：" + Cause, 2, "text-sections.missing")]
    [InlineData("原因：" + Cause + "\n措施：", 2, "text-sections.missing")]
    [InlineData("原因：" + Cause + "\n措施：优化页面", 2, "text-sections.thin")]
    [InlineData("原因：" + Cause + "\n措施：" + Cause, 2, "text-sections.thin")]
    [InlineData("原因：" + Cause + "\n措施：优化页面提升转化优化页面提升转化优化页面提升转化优化页面提升转化", 2, "text-sections.thin")]
    [InlineData("原因：" + Cause + "\n措施：床头柜北欧简约卧室实木收纳新款包邮特价热卖储物柜床边柜橡木", 2, "text-sections.thin")]
    [InlineData("原因：" + Cause + "\n措施：请分析数据表并按评分标准写出不少于三条的具体改进措施", 2, "text-sections.thin")]
    [InlineData("转化率低的原因很多，措施也要跟上，总之要把页面做好，让更多的人愿意下单购买。", 0, "text-sections.missing")]
    public void What_says_nothing_of_its_own_earns_nothing(string report, decimal mark, string key) =>
        Assert.Equal((mark, key), Judge(report));

    [Fact]
    public void A_sentence_that_begins_with_the_word_is_no_heading() => Assert.Equal(
        (2m, "text-sections.missing"), Judge("原因：" + Cause + "措施还要再议，等下周的数据出来以后再看怎么改。"));

    [Fact]
    public void What_to_write_is_told_by_name()
    {
        var verdict = Report.Judge("report", new TextAnswer("原因：" + Cause));

        Assert.Equal(["改进措施", "20"], verdict.Next!.Arguments.Select(a => a.In("zh", Form)));
        Assert.Equal("Measures", verdict.Next!.Arguments[0].In("en", Form));
    }

    [Fact]
    public void Whole_fields_and_parts_of_fields_are_sections_too()
    {
        var check = Bind(Some.Map(("field", "outlook"), ("leastText", "10")), Some.Map(("field", "plan"), ("part", "stop")));
        var answers = Listing.Answers(("outlook", new TextAnswer("下月起每周看一次漏斗")), ("plan", Listing.Pairs(("stop", Measure))));

        Assert.Equal(4m, check.Judge(answers).Mark);
        Assert.Equal("停投规则", check.Judge(answers.With("plan", Listing.Pairs(("stop", "")))).Message.Arguments[0].In("zh", Form));
    }

    [Fact]
    public void A_part_the_field_has_not_is_refused() =>
        Assert.Equal("SC1114", Assert.Single(Problems(out _, Some.Map(("field", "plan"), ("part", "start")))).Code);

    [Fact]
    public void A_field_the_form_has_not_is_refused() =>
        Assert.Equal("SC1107", Assert.Single(Problems(out _, Some.Map(("field", "summary")))).Code);
}
