using System.Text;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Tests.Layout.Text;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("字字", true)]
    [InlineData("字a", true)]
    [InlineData("a字", true)]
    [InlineData("，字", true)]
    [InlineData("字（", true)]
    [InlineData(" a", true)]
    [InlineData("-b", true)]
    [InlineData("/b", true)]
    [InlineData("字，", false)]
    [InlineData("字”", false)]
    [InlineData("（字", false)]
    [InlineData("“字", false)]
    [InlineData("——", false)]
    [InlineData("……", false)]
    [InlineData("ab", false)]
    [InlineData("a1", false)]
    [InlineData("’t", false)]
    [InlineData("/3", false)]
    [InlineData("-2", false)]
    [InlineData("¥9", false)]
    [InlineData("9%", false)]
    [InlineData("a ", false)]
    [InlineData("字\u00A0", false)]
    public void A_line_may_end_where_Chinese_and_Latin_rules_let_it(string pair, bool allowed) =>
        Assert.Equal(allowed, LineBreaks.IsAllowedBetween(new Rune(pair[0]), new Rune(pair[1])));
}
