using System.Collections.Immutable;
using System.Globalization;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

public sealed class PromotionArithmeticTests
{
    private static readonly Form Form = Some.Form(
        Some.Field("mechanics", FieldType.Rows) with { Columns = [Text("kind"), Number("threshold"), Number("off")] },
        Some.Field("baskets", FieldType.Rows) with
        {
            Columns = [Text("name"), Number("price"), Number("cost"), Number("pieces"), Number("pay"), Number("discount"), Number("margin")],
        });

    private static readonly string[] Mechanics = ["满减,399,50", "second-piece-half,,", "赠品,,8"];

    // 2 x 299: 398.5, 33.36 %, margin (398.5 - 248) / 398.5 = 37.77 %. 299 + 199: 448, 10.04 %, (448 - 208) / 448 = 53.57 %.
    private static readonly string[] Baskets = ["A,299,120,2,398.5,33.36,37.77", "B,299,120,1,448,10.04,53.57", "B,199,80,1,,,"];

    private static readonly ICheck Check = Bind("operands");

    private static ICheck Bind(string reveal) => Bind(
        ("mechanics", Some.Map(("field", "mechanics"), ("kind", "kind"), ("threshold", "threshold"), ("off", "off"))),
        ("baskets", Table), ("reveal", reveal)).Check!;

    private static ParameterMap Table => Some.Map(
        ("field", "baskets"), ("basket", "name"), ("price", "price"), ("cost", "cost"), ("pieces", "pieces"), ("pay", "pay"),
        ("discount", "discount"), ("margin", "margin"));

    private static (ICheck? Check, List<RubricProblem> Problems) Bind(params (string Key, object Value)[] parameters)
    {
        var problems = new List<RubricProblem>();
        return (CheckCatalogue.BuiltIn.Bind(new("check", "promotion-arithmetic", 1m, Some.Map(parameters)), Some.Resources, Form, problems), problems);
    }

    private static Verdict Judge(ICheck check, string[] mechanics, string[] baskets) => check.Judge(Listing.Answers(
        ("mechanics", Rows(mechanics, "kind", "threshold", "off")),
        ("baskets", Rows(baskets, "name", "price", "cost", "pieces", "pay", "discount", "margin"))), 6m);

    private static RowsAnswer Rows(string[] rows, params string[] columns) => new([.. rows.Select(row => new Row(row.Split(',')
        .Select((text, i) => (Text: text, Column: columns[i])).Where(c => c.Text.Length > 0).ToImmutableDictionary(
            c => c.Column, c => new Cell(c.Text, decimal.TryParse(c.Text, CultureInfo.InvariantCulture, out var number) ? number : null))))]);

    private static Column Text(string id) => new(id, FieldType.Text, Some.Text(id));

    private static Column Number(string id) => new(id, FieldType.Number, Some.Text(id));

    [Fact]
    public void Baskets_worked_out_right_earn_all()
    {
        var verdict = Judge(Check, Mechanics, Baskets);

        Assert.Equal((6m, "promotion-arithmetic.right"), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("398.5", "399", 5, "promotion-arithmetic.differs")]
    [InlineData("398.5,33.36", "398.5,", 5, "promotion-arithmetic.not-stated")]
    [InlineData("37.77", "39.77", 5, "promotion-arithmetic.differs")]
    [InlineData("120,2,", "120,1.5,", 3, "promotion-arithmetic.gap")]
    [InlineData("A,299", "A,", 3, "promotion-arithmetic.gap")]
    [InlineData("A,299", "A,79228162514264337593543950335", 3, "promotion-arithmetic.gap")]
    [InlineData("398.5", "-79228162514264337593543950335", 5, "promotion-arithmetic.differs")]
    public void Each_figure_is_a_part_of_the_marks(string right, string wrong, decimal mark, string key)
    {
        var verdict = Judge(Check, Mechanics, [Baskets[0].Replace(right, wrong), .. Baskets[1..]]);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("names", "标价合计 → 第二件半价 → 满 399 减 50")]
    [InlineData("operands", "标价合计 598 → 第二件半价 → 满 399 减 50")]
    [InlineData("result", "标价合计 598 → 第二件半价 −149.5 → 满 399 减 50 −50 = 398.5")]
    public void The_working_is_shown_as_far_as_the_author_wants(string reveal, string working)
    {
        var verdict = Judge(Bind(reveal), Mechanics, [Baskets[0].Replace("398.5", "548"), .. Baskets[1..]]);

        Assert.Equal(working, verdict.Message.Arguments[3].Text);
        Assert.Equal([new(0, "pay", null, null)], verdict.Places);
    }

    [Fact]
    public void The_same_basket_twice_counts_once()
    {
        var verdict = Judge(Check, Mechanics, [Baskets[0], Baskets[0].Replace("A,", "C,")]);

        Assert.Equal((3m, "promotion-arithmetic.too-few"), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_basket_no_mechanic_touches_neither_counts_nor_costs()
    {
        string[] mechanics = ["满减,399,50"];
        string[] worked = ["A,399,100,1,349,12.53,71.35", "B,499,100,1,449,10.02,77.73"]; // 50/399, 249/349; 50/499, 349/449

        Assert.Equal(6m, Judge(Check, mechanics, [.. worked, "C,100,50,1,100,0,50"]).Mark);
        Assert.Equal(3m, Judge(Check, mechanics, [worked[0], "C,100,50,1,100,0,50"]).Mark);
    }

    [Theory]
    [InlineData("抽奖,,", "promotion-arithmetic.no-mechanics")]
    [InlineData("满减,399,", "promotion-arithmetic.incomplete-mechanic")]
    [InlineData("满减,,50", "promotion-arithmetic.incomplete-mechanic")]
    [InlineData("每满减,1,79228162514264337593543950335", "promotion-arithmetic.incomplete-mechanic")]
    [InlineData("折扣,,100", "promotion-arithmetic.incomplete-mechanic")]
    public void Mechanics_nobody_can_reckon_with_earn_nothing(string mechanic, string key)
    {
        var verdict = Judge(Check, [mechanic], Baskets);

        Assert.Equal((0m, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_author_must_say_where_the_mechanics_come_from() =>
        Assert.Equal("SC1114", Assert.Single(Bind(("baskets", Table)).Problems).Code);

    [Fact]
    public void A_given_mechanic_without_its_figures_is_refused() => Assert.Equal("SC1114", Assert.Single(Bind(
        ("baskets", Table), ("given", new ParameterList([Some.Map(("kind", "spend-and-save"), ("off", "50"))])) ).Problems).Code);
}
