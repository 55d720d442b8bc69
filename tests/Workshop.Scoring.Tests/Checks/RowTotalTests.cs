using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class RowTotalTests
{
    private static ICheck Of(params (string, object)[] more) =>
        Listing.Check("row-total", [("field", "budget"), ("column", "amount"), .. more]);

    private static FormAnswers Budget(params string[] amounts) => Plans.Rows("budget", [.. amounts.Select(a => $"live|{a}")]);

    [Theory]
    [InlineData("4000.00", 4, "row-total.adds-up")]
    [InlineData("4000.01", 0, "row-total.differs")]
    [InlineData("3999.99", 0, "row-total.differs")]
    public void The_lines_come_to_the_total_of_the_form(string total, decimal mark, string key)
    {
        var verdict = Of(("totalField", "budgetTotal")).Judge(Budget("1500", "2500.00").And("budgetTotal", total));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("equal", "10", 4)]
    [InlineData("equal", "9", 0)]
    [InlineData("at-most", "10", 4)]
    [InlineData("at-most", "0", 0)]
    [InlineData("below", "10", 0)]
    [InlineData("at-least", "0", 4)]
    [InlineData("above", "0", 4)]
    public void A_figure_is_met_as_the_relation_and_the_tolerance_say(string relation, string tolerance, decimal mark) => Assert.Equal(
        mark, Of(("total", "4000"), ("relation", relation), ("tolerance", tolerance)).Judge(Budget("1500", "2510")).Mark);

    [Theory]
    [InlineData("4100", 0, "row-total.too-small")]
    [InlineData("4000", 4, "row-total.adds-up")]
    public void Under_what_is_asked_is_too_small(string total, decimal mark, string key)
    {
        var verdict = Of(("total", total), ("relation", "at-least")).Judge(Budget("1500", "2500"));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Two_tables_are_compared_by_their_sums()
    {
        var check = Of(("totalColumn", "spent/amount"));

        Assert.Equal(4m, check.Judge(Budget("1", "2").And("spent", new[] { new { amount = "3" } })).Mark);
        Assert.Equal(0m, check.Judge(Budget("1", "2").And("spent", new[] { new { amount = "4" } })).Mark);
        Assert.Equal("nothing.handed-in", check.Judge(Budget("1", "2")).Message.Key);
    }

    [Fact]
    public void Rows_without_a_number_are_named_and_earn_nothing()
    {
        var verdict = Of(("total", "1500")).Judge(Budget("1500", "", "some"));

        Assert.Equal((0m, "row-total.no-number"), (verdict.Mark, verdict.Message.Key));
        Assert.Equal([Place.InRow(1, "amount"), Place.InRow(2, "amount")], verdict.Places);
    }

    [Theory]
    [InlineData("50,50", 4, "row-total.fits")]
    [InlineData("51,49", 2, "row-total.too-much-in-a-line")]
    [InlineData("100", 2, "row-total.too-much-in-a-line")]
    [InlineData("0,0", 0, "row-total.no-sum")]
    public void No_line_takes_more_than_its_share(string amounts, decimal mark, string key)
    {
        var verdict = Of(("mostShare", "0.5")).Judge(Budget(amounts.Split(',')));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_line_under_zero_leaves_the_others_a_share_that_can_be_told()
    {
        var check = Listing.Check("row-total", ("field", "targets"), ("column", "value"), ("mostShare", "0.5"));

        Assert.Equal("10000", check.Judge(Plans.Rows("targets", "reply|99999999", "alarm|-99999998.9999999")).Message.Arguments[4].Text);
    }

    [Fact]
    public void A_total_left_empty_is_asked_for() =>
        Assert.Equal("budgetTotal", Of(("totalField", "budgetTotal")).Judge(Budget("1")).Field);

    [Fact]
    public void One_thing_to_compare_with_must_be_given()
    {
        Assert.True(Listing.Refuses("row-total", ("field", "budget"), ("column", "amount")));
        Assert.True(Listing.Refuses("row-total", ("field", "budget"), ("column", "amount"), ("total", "1"), ("totalField", "budgetTotal")));
    }
}
