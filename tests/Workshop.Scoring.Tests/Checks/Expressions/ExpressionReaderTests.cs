using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Expressions;

namespace Workshop.Scoring.Tests.Checks.Expressions;

public sealed class ExpressionReaderTests
{
    private static readonly FormAnswers Answers = Listing.Answers(
        ("target", new NumberAnswer(12m)), ("budget", new MoneyAnswer(5m)));

    private static Expression Read(string text) => ExpressionReader.Read(text, new(CampaignPlan.Form, null));

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("24 / 4 / 2", 3)]
    [InlineData("-target + 2", -10)]
    [InlineData("--2", 2)]
    [InlineData("2*-3", -6)]
    [InlineData("min(target, budget, 7)", 5)]
    [InlineData("max(target,budget)", 12)]
    [InlineData("round(2.345, 2)", 2.35)]
    [InlineData("round(2.5)", 3)]
    [InlineData("round(-2.5)", -3)]
    [InlineData("target / budget", 2.4)]
    [InlineData("target/4", 3)]
    public void It_reckons_as_people_do(string text, decimal value) => Assert.Equal(value, new Reckoning(Answers).Of(Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("1 2")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("1)")]
    [InlineData("1.2.3")]
    [InlineData("target $ 2")]
    [InlineData("８")]
    [InlineData("round(1.5, target)")]
    [InlineData("min()")]
    [InlineData("MIN(1, 2)")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("1 ++ 2")]
    public void What_cannot_be_read_is_a_fault(string text) =>
        Assert.Equal("SC1120", Assert.Throws<ExpressionFault>(() => Read(text)).Code);

    [Fact]
    public void Endless_parentheses_are_a_fault_and_no_crash() =>
        Assert.Throws<ExpressionFault>(() => Read(new string('(', 500)));

    [Fact]
    public void Any_text_is_an_expression_or_a_fault() =>
        Gen.OneOf(Gen.String, Gen.OneOf("target", "(", ")", "*", "/", "-", "min", "sum", "channels/spend", ",", "1", " ").Array[0, 20].Select(string.Concat))
            .Sample(text =>
            {
                try
                {
                    new Reckoning(Answers).Of(Read(text));
                }
                catch (ExpressionFault fault)
                {
                    Assert.StartsWith("SC11", fault.Code, StringComparison.Ordinal);
                }
            });

    [Theory]
    [InlineData("(target - budget) * 2", "（目标 12 − 总预算 5） × 2")]
    [InlineData("target - (budget - 2)", "目标 12 − （总预算 5 − 2）")]
    [InlineData("target - budget - 2", "目标 12 − 总预算 5 − 2")]
    [InlineData("target / (budget * 2)", "目标 12 ÷ （总预算 5 × 2）")]
    [InlineData("min(target, -budget)", "取小（目标 12，−总预算 5）")]
    [InlineData("round(target + 1, 2) * 2", "（目标 12 + 1） × 2")]
    public void It_is_put_in_words_with_the_parentheses_it_needs(string text, string words) =>
        Assert.Equal(words, new ExpressionWords(new Reckoning(Answers)).Of(Read(text)).Zh);
}
