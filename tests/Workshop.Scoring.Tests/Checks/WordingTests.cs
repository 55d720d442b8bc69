using System.Reflection;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class WordingTests
{
    /// <summary>Keys the engine itself says, beside those of the checks.</summary>
    private static readonly string[] EngineKeys = ["advice", "needs.failed", "needs.broken", "check.broken"];

    private static IEnumerable<Type> Speakers => typeof(ICheck).Assembly.GetTypes().Where(t => t.Name == "Says");

    private static IEnumerable<string> Keys => Speakers
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetRawConstantValue()!)
        .Concat(EngineKeys);

    [Fact]
    public void Every_check_has_its_own_words()
    {
        var checks = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(ICheck))).ToList();

        Assert.True(checks.Count >= 22, $"Only {checks.Count} checks were looked at.");
        Assert.All(checks, check => Assert.Contains(Speakers, says => says.DeclaringType == check));
    }

    [Fact]
    public void Every_key_begins_with_the_kind_that_says_it()
    {
        foreach (var says in Speakers)
        {
            if (says.DeclaringType!.GetCustomAttribute<CheckKindAttribute>() is not { Kind: var kind }) continue;
            Assert.All(says.GetFields(), f => Assert.StartsWith(kind + ".", (string)f.GetRawConstantValue()!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_two_keys_are_the_same() => Assert.Equal(Keys.Count(), Keys.Distinct().Count());

    [Fact]
    public void Every_key_is_worded_in_both_languages_with_the_same_places()
    {
        Assert.NotEmpty(Keys);
        Assert.All(Keys, key =>
        {
            Assert.Equal(Wording.Places(Wording.Chinese[key]), Wording.Places(Wording.English[key]));
            Assert.NotEqual("", Wording.Chinese[key].Trim());
        });
    }

    [Fact]
    public void No_wording_is_left_that_nobody_says()
    {
        Assert.Empty(Wording.Chinese.Keys.Except(Keys));
        Assert.Empty(Wording.English.Keys.Except(Keys));
    }

    [Fact]
    public void A_missing_argument_is_noticed() =>
        Assert.ThrowsAny<Exception>(() => Wording.AssertFits(Message.Of("text-width.fits", "title")));
}
