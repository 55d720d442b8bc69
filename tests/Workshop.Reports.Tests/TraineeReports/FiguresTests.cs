using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.TraineeReports;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("28", "28")]
    [InlineData("28.50", "28.5")]
    [InlineData("0.125", "0.13")]
    [InlineData("0", "0")]
    public void Marks_have_two_decimals_at_most_and_none_to_spare(string marks, string shown) =>
        Assert.Equal(shown, Figures.Of(decimal.Parse(marks, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Lost_and_gained_marks_carry_their_signs()
    {
        Assert.Equal("−2", Figures.Lost(2));
        Assert.Equal("+2.5", Figures.Gained(2.5m));
        Assert.Equal("28/30", Figures.OutOf(28, 30));
    }
}
