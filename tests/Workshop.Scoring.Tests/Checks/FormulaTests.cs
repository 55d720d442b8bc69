using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class FormulaTests
{
    private static readonly ICheck Forecast = CampaignPlan.Formula(
        ("value", "forecast/gmv"), ("expected", "forecast/uv * forecast/rate / 100 * forecast/basket"));

    private static readonly ICheck Roi = CampaignPlan.Formula(
        ("value", "roi"), ("expected", "sales / spend"), ("rows", "channels"), ("tolerance", "0.01"));

    private static string[] Words(Message message, string language = "zh") =>
        [.. message.Arguments.Select(a => a.In(language, CampaignPlan.Form))];

    [Theory]
    [InlineData("2500", "6.64", "400", "66400", 4, "formula.holds")]
    [InlineData("2500", "6.64", "400", "66400.01", 4, "formula.holds")]
    [InlineData("2500", "6.64", "400", "66400.02", 0, "formula.differs")]
    [InlineData("2500", "6.64", "400", "", 0, "formula.missing")]
    [InlineData("2500", "", "400", "66400", 0, "formula.missing")]
    [InlineData("2500", "6,64", "400", "66400", 0, "formula.missing")]
    [InlineData("0", "6.64", "400", "0", 0, "formula.zero")]
    [InlineData("２５００", "6.64", "400", "66400", 4, "formula.holds")]
    public void A_forecast_must_agree_with_itself(string uv, string rate, string basket, string gmv, decimal mark, string key)
    {
        var verdict = Forecast.Judge(CampaignPlan.Forecast(uv, rate, basket, gmv));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_operands_are_shown_but_not_the_result()
    {
        var verdict = Forecast.Judge(CampaignPlan.Forecast("2500", "6.64", "400", "60000"));

        Assert.Equal(["GMV", "60000", "等于", "UV 2500 × 转化率 6.64 ÷ 100 × 客单价 400", "1"], Words(verdict.Message));
        Assert.Equal(["GMV", "equal to", "UV × Conversion ÷ 100 × Basket"], Words(verdict.Next!, "en"));
        Assert.Equal([new(null, "gmv", null, null)], verdict.Places);
        Assert.DoesNotContain(Words(verdict.Message).Concat(Words(verdict.Next!)), w => w.Contains("66400", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("names", "UV × 转化率 ÷ 100")]
    [InlineData("operands", "UV 50 × 转化率 8 ÷ 100")]
    [InlineData("result", "UV 50 × 转化率 8 ÷ 100 = 4")]
    public void The_author_says_how_much_is_shown(string reveal, string words)
    {
        var check = CampaignPlan.Formula(("value", "forecast/gmv"), ("expected", "forecast/uv * forecast/rate / 100"), ("reveal", reveal));

        Assert.Equal(words, Words(check.Judge(CampaignPlan.Forecast("50", "8", "", "5")).Message)[3]);
    }

    [Theory]
    [InlineData("at-least", "49999", 0)]
    [InlineData("at-least", "50000", 4)]
    [InlineData("above", "50000", 0)]
    [InlineData("at-most", "50000", 4)]
    [InlineData("at-most", "50000.01", 0)]
    [InlineData("below", "50000", 0)]
    [InlineData("below", "49999.99", 4)]
    public void A_target_is_reached_or_not(string relation, string value, decimal mark)
    {
        var check = CampaignPlan.Formula(("value", "target"), ("expected", "50000"), ("relation", relation));

        Assert.Equal(mark, check.Judge("target", new NumberAnswer(decimal.Parse(value))).Mark);
    }

    [Theory]
    [InlineData("97", 0)]
    [InlineData("98", 4)]
    [InlineData("102", 4)]
    [InlineData("102.5", 0)]
    public void Leeway_may_be_a_share_of_what_is_expected(string value, decimal mark)
    {
        var check = CampaignPlan.Formula(("value", "target"), ("expected", "100"), ("tolerancePercent", "2"));

        Assert.Equal(mark, check.Judge("target", new NumberAnswer(decimal.Parse(value))).Mark);
    }

    [Fact]
    public void An_expression_may_be_checked_under_a_name_of_its_own()
    {
        var check = CampaignPlan.Formula(
            ("value", "(budget - target) / budget * 100"), ("expected", "30"), ("relation", "at-least"),
            ("title", Some.Map(("zh", "毛利率"), ("en", "Margin"))));
        var verdict = check.Judge(Listing.Answers(("budget", new MoneyAnswer(200m)), ("target", new NumberAnswer(150m))));

        Assert.Equal(["毛利率", "25", "不低于", "30", "1"], Words(verdict.Message));
    }

    [Fact]
    public void A_column_is_summed_up()
    {
        var check = CampaignPlan.Formula(("value", "sum(channels/spend)"), ("expected", "budget"));
        var answers = CampaignPlan.Channels("4000,,", "3000,,", ",9,").With("budget", new MoneyAnswer(7000m));

        Assert.Equal(4m, check.Judge(answers).Mark);
        Assert.Equal("formula.differs", check.Judge(answers.With("budget", new MoneyAnswer(7001m))).Message.Key);
    }

    [Theory]
    [InlineData("1000,2500,2.5|2000,5000,2.5", 4, "formula.rows-hold")]
    [InlineData("1000,2500,2.5|2000,5000,2", 2, "formula.rows-differ")]
    [InlineData("1000,2500,2", 0, "formula.rows-differ")]
    [InlineData("1000,2500,2.5|2000,5000,", 2, "formula.missing")]
    [InlineData("0,2500,2.5|2000,5000,2.5", 2, "formula.division-by-zero")]
    [InlineData("1000,2500,1|2000,5000,1|2000,5000,1|1000,2500,2.5", 0, "formula.rows-differ")]
    public void Each_row_is_checked_by_itself(string rows, decimal mark, string key)
    {
        var verdict = Roi.Judge(CampaignPlan.Channels(rows.Split('|')));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_row_and_column_at_fault_are_told()
    {
        var verdict = Roi.Judge(CampaignPlan.Channels("1000,2500,2.5", "2000,,3"));

        Assert.Equal([new(1, "sales", null, null)], verdict.Places);
        Assert.Equal(["第 2 行的ROI", "成交额"], Words(verdict.Message));
        Assert.Equal(["Sales in row 2"], Words(verdict.Next!, "en"));
    }

    [Fact]
    public void Products_beyond_all_measure_are_told_and_break_nothing()
    {
        var check = CampaignPlan.Formula(("value", "target"), ("expected", "target * target * target * target * target"));

        Assert.Equal("formula.too-large", check.Judge("target", new NumberAnswer(TypedNumber.Largest)).Message.Key);
    }

    [Theory]
    [InlineData("gmv", "SC1107")]
    [InlineData("forecast/sales", "SC1109")]
    [InlineData("channels/spend", "SC1108")]
    [InlineData("theme", "SC1108")]
    [InlineData("sum(budget)", "SC1109")]
    [InlineData("target/budget", "SC1109")]
    [InlineData("sum(forecast/uv)", "SC1108")]
    [InlineData("1 +", "SC1120")]
    [InlineData("mean(target)", "SC1120")]
    public void A_fault_of_the_author_is_told_with_its_line(string expected, string code)
    {
        var (check, problems) = CampaignPlan.Bind(("value", "target"), ("expected", expected));

        var problem = Assert.Single(problems);
        Assert.Null(check);
        Assert.Equal((code, 3), (problem.Code, problem.Line));
        Assert.Contains("'expected'", problem.Text, StringComparison.Ordinal);
    }
}
