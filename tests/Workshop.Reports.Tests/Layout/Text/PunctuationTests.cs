using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Tests.Layout.Text;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("“好”，走", 2)]
    [InlineData("（“好”）", 1, 3)]
    [InlineData("好。”", 1)]
    [InlineData("“好”“坏”", 2)]
    [InlineData("好，走")]
    public void Of_two_signs_that_meet_one_is_narrowed(string text, params int[] places) =>
        Assert.Equal(places, Punctuation.Meeting(text));

    [Theory]
    [InlineData("don’t", 3, true)]
    [InlineData("a “wood” b", 2, true)]
    [InlineData("a “wood” b", 7, true)]
    [InlineData("说“wood”的", 1, false)]
    [InlineData("说“木”的", 3, false)]
    public void Quotation_marks_among_Latin_letters_are_Latin(string text, int at, bool latin) =>
        Assert.Equal(latin, Punctuation.IsLatinQuote(text, at));
}
