using Workshop.Web.Frame;
using Xunit;

namespace Workshop.Web.Tests.Frame;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("28", "28")]
    [InlineData("86.50", "86.5")]
    [InlineData("7.25", "7.25")]
    [InlineData("0", "0")]
    public void A_mark_has_no_idle_zeros(string mark, string shown) =>
        Assert.Equal(shown, Numbers.Mark(decimal.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Marks_of_a_criterion_stand_over_each_other() => Assert.Equal("28/30", Numbers.MarkOf(28m, 30m));

    [Theory]
    [InlineData(0.06, "6.0%")]
    [InlineData(0.0664, "6.6%")]
    [InlineData(1, "100.0%")]
    public void A_share_has_one_decimal(double share, string shown) => Assert.Equal(shown, Numbers.Percent((decimal)share));

    [Fact]
    public void Money_groups_its_thousands() => Assert.Equal("66,400.00", Numbers.Money(66400m));
}
