using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class RowTargetsTests
{
    private static readonly ICheck Check = Listing.Check(
        "row-targets", ("field", "targets"), ("by", "figure"), ("column", "value"), ("targets", new[]
        {
            Plans.Map(("row", "dispatch"), ("relation", "at-least"), ("value", "95")),
            Plans.Map(("row", "reply"), ("relation", "at-most"), ("value", "3")),
            Plans.Map(("row", "alarm"), ("relation", "equal"), ("value", "50")),
        }));

    [Theory]
    [InlineData("95", "3", "50", 3, "row-targets.reached")]
    [InlineData("94.99", "3", "50", 2, "row-targets.too-low")]
    [InlineData("95", "3.01", "50", 2, "row-targets.too-high")]
    [InlineData("95", "3", "49", 2, "row-targets.not-equal")]
    [InlineData("", "3", "50", 2, "row-targets.no-number")]
    [InlineData("fast", "4", "1", 0, "row-targets.no-number")]
    public void Each_figure_takes_an_equal_part(string dispatch, string reply, string alarm, decimal mark, string key)
    {
        var verdict = Check.Judge(Plans.Rows("targets", $"reply|{reply}", $"dispatch|{dispatch}", $"alarm|{alarm}"), 3m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_figure_left_out_is_missed_and_a_second_row_is_not_looked_at()
    {
        var verdict = Check.Judge(Plans.Rows("targets", "dispatch|", "dispatch|96", "dispatch|10", "reply|1"), 3m);

        Assert.Equal((2m, "row-targets.missing", "alarm"), (verdict.Mark, verdict.Message.Key, verdict.Message.Arguments[1].In("en", Listing.Form)));
    }
}
