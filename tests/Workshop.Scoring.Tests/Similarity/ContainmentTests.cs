using System.Diagnostics;
using CsCheck;
using Workshop.Scoring.Similarity;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class ContainmentTests
{
    private static decimal Of(string text, string other) => Containment.Of(Fingerprint.Of(text), Fingerprint.Of(other));

    [Fact]
    public void A_copied_brief_stands_in_the_brief() => Assert.Equal(1m, Of(Writing.Brief[10..70], Writing.Brief));

    [Fact]
    public void A_copy_with_words_of_ones_own_around_it_is_known_from_the_other_side() =>
        Assert.InRange(Of(Writing.Brief, Writing.Own + Writing.Brief + Writing.Another), 0.95m, 1m);

    [Fact]
    public void A_lightly_edited_copy_is_still_known() => Assert.InRange(Of(Writing.Retouched, Writing.Own), 0.6m, 0.95m);

    [Fact]
    public void Honest_work_on_the_same_subject_is_not() => Assert.InRange(Of(Writing.Another, Writing.Own), 0m, 0.1m);

    [Fact]
    public void Quoting_the_brief_makes_no_two_works_alike()
    {
        var brief = Fingerprint.Of(Writing.Brief);
        var (one, other) = (Fingerprint.Of([Writing.Brief, Writing.Own]), Fingerprint.Of([Writing.Brief, Writing.Another]));

        Assert.InRange(Containment.Of(one, other), 0.2m, 1m);
        Assert.InRange(Containment.Of(one.Without(brief), other.Without(brief)), 0m, 0.1m);
    }

    [Theory]
    [InlineData("The fee shows up at the very last step of the checkout", "the FEE shows up, at the very last step -- of the checkout!")]
    [InlineData("运费到最后一步才显示", "运费，到最后　一步\u200B才显示。")]
    [InlineData("第２步ＡＢ测试三天", "第2步ab测试三天")]
    public void Case_width_blanks_and_punctuation_make_no_difference(string text, string other) => Assert.Equal(1m, Of(text, other));

    [Theory]
    [InlineData("", "运费到最后一步才显示")]
    [InlineData("……！😀", "……！😀")]
    [InlineData("运费到最后一步才显示", "")]
    public void Nothing_stands_in_nothing(string text, string other) => Assert.Equal(0m, Of(text, other));

    [Fact]
    public void A_text_shorter_than_a_stretch_is_known_whole()
    {
        Assert.Equal(1m, Of("好用", "好用！"));
        Assert.Equal(0m, Of("好用", "好看"));
    }

    [Fact]
    public void A_fingerprint_is_the_same_on_every_machine() =>
        Assert.Equal([403951718708467678UL], Fingerprint.Of("床头柜").Hashes);

    [Fact]
    public void Any_text_stands_in_itself_and_shares_lie_between_0_and_1() =>
        Gen.Select(Gen.String, Gen.OneOf(Gen.String, Gen.OneOf(Writing.Own, Writing.Brief))).Sample((one, other) =>
        {
            var (first, second) = (Fingerprint.Of(one), Fingerprint.Of(other));

            Assert.Equal(first.Hashes.IsEmpty ? 0m : 1m, Containment.Of(first, first));
            Assert.InRange(Containment.Of(first, second), 0m, 1m);
            Assert.Equal(0m, Containment.Of(first.Without(second), second));
            Assert.Equal(first.Hashes.Order().Distinct(), first.Hashes);
        });

    /// <summary>The limit is far from any honest time; comparing every pair of characters would take hours.</summary>
    [Fact]
    public void A_million_characters_take_a_moment()
    {
        var watch = Stopwatch.StartNew();
        var varied = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => (char)(0x4E00 + (i * 7919L + i / 97) % 5_000)));

        Assert.Equal(1m, Of(varied, varied));
        Assert.Equal(1m, Of(new string('最', 1_000_000), new string('最', 900_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }
}
