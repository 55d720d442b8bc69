using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content.Tests;

public sealed class SelfCheckHashTests
{
    private static readonly SelfCheckQuestion Question = new(
        "price", SelfCheckKind.Single, new LocalText("多少钱？", "How much?"),
        [new("a", new LocalText("一", "One")), new("b", new LocalText("二", "Two"))], ["a"], null, 0, new LocalText("因为", "Because"));

    public static TheoryData<string, SelfCheckQuestion> Changes => new()
    {
        { "id", Question with { Id = "cost" } },
        { "kind", Question with { Kind = SelfCheckKind.Multiple } },
        { "words", Question with { Text = new LocalText("多少钱？", "How much is it?") } },
        { "options", Question with { Options = [.. Question.Options.Reverse()] } },
        { "answer", Question with { Answer = ["b"] } },
        { "number", Question with { Value = 1 } },
        { "tolerance", Question with { Tolerance = 0.5m } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_is_asked_or_right_makes_another_hash(string part, SelfCheckQuestion changed)
    {
        Assert.True(SelfCheckHash.Of([changed]) != SelfCheckHash.Of([Question]), $"The hash takes no notice of the {part}.");
    }

    [Fact]
    public void An_explanation_put_better_asks_the_same()
    {
        var better = Question with { Explanation = new LocalText("因为第一项对", "Because the first is right") };

        Assert.Equal(SelfCheckHash.Of([Question]), SelfCheckHash.Of([better]));
    }

    [Fact]
    public void The_same_questions_have_the_same_hash_and_their_order_matters()
    {
        var other = Question with { Id = "other" };

        Assert.Equal(SelfCheckHash.Of([Question, other]), SelfCheckHash.Of([Question, other]));
        Assert.NotEqual(SelfCheckHash.Of([Question, other]), SelfCheckHash.Of([other, Question]));
        Assert.Equal(64, SelfCheckHash.Of(ImmutableArray<SelfCheckQuestion>.Empty).Length);
    }
}
