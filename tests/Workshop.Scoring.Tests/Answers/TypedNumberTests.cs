using CsCheck;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Answers;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("499.00", "499.00")]
    [InlineData(" 0.5 ", "0.5")]
    [InlineData("４９９．００", "499.00")]
    [InlineData("－３", "-3")]
    [InlineData("+7", "7")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1e2", "100")]
    [InlineData("99999999.99", "99999999.99")]
    [InlineData("0.3333333333333333", "0.3333333333333333")]
    public void What_people_type_is_read_with_its_decimals(string typed, string expected)
    {
        Assert.Equal(NumberFault.None, TypedNumber.Read(typed, out var value));
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData("免费")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("¥499")]
    [InlineData("499元")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("(5)")]
    public void What_is_no_number_is_told(string typed) => Assert.Equal(NumberFault.NotANumber, TypedNumber.Read(typed, out _));

    [Theory]
    [InlineData("1,299.00")]
    [InlineData("1，299")]
    [InlineData("1 299")]
    [InlineData("1'299")]
    public void Separators_between_digits_are_told_apart(string typed) =>
        Assert.Equal(NumberFault.ThousandsSeparator, TypedNumber.Read(typed, out _));

    [Theory]
    [InlineData("100000000")]
    [InlineData("-99999999.991")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("999999999999999999999999999999999999999999")]
    public void What_is_too_large_is_told(string typed) => Assert.Equal(NumberFault.TooLarge, TypedNumber.Read(typed, out _));

    [Fact]
    public void No_text_makes_it_throw() => Gen.String[Gen.Char["0123456789.,eE+-０１．，　元\ud83d"], 0, 60].Sample(text =>
    {
        TypedNumber.Read(text, out var value);
        Assert.InRange(value, -TypedNumber.Largest, TypedNumber.Largest);
    });
}
