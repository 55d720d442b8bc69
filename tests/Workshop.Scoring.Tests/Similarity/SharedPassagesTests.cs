using System.Diagnostics;
using CsCheck;
using Workshop.Scoring.Similarity;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class SharedPassagesTests
{
    [Fact]
    public void The_longest_shared_passages_are_found_in_both_texts()
    {
        var passages = SharedPassages.Find(Writing.Retouched, Writing.Own);
        var first = passages[0];

        Assert.StartsWith("来了两千五百位访客", PartOf(Writing.Retouched, passages.MinBy(p => p.Start)), StringComparison.Ordinal);
        Assert.StartsWith("看了结算页，运费要到最后一步", PartOf(Writing.Retouched, first), StringComparison.Ordinal);
        Assert.Equal(PartOf(Writing.Retouched, first), Writing.Own.Substring(first.OtherStart, first.OtherLength));
        Assert.Equal(passages.OrderByDescending(p => p.Units), passages);
    }

    [Fact]
    public void Punctuation_within_a_passage_does_not_end_it()
    {
        var passage = Assert.Single(SharedPassages.Find("啊，运费到最后一步，才显示出来！", "运费到最后一步才显示出来", 6));

        Assert.Equal(new(2, 13, 0, 12, 12), passage);
    }

    [Fact]
    public void Honest_work_shares_no_long_passage() => Assert.Empty(SharedPassages.Find(Writing.Another, Writing.Own));

    [Fact]
    public void So_many_are_given_and_no_more() =>
        Assert.Equal(2, SharedPassages.Find(Writing.Retouched, Writing.Own, most: 2).Length);

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void Numbers_too_small_are_refused(int least, int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SharedPassages.Find("", "", least, most));

    [Fact]
    public void Passages_of_any_texts_lie_in_them_apart_and_say_the_same()
    {
        var piece = Gen.OneOf(Gen.OneOf("运费到最后一步才显示", "满399减50第二件半价", "the last step of it", "\uD83D", "😀", "\u200B", "最最最最最最最最"), Gen.String);
        Gen.Select(piece.Array[0, 8].Select(string.Concat), piece.Array[0, 8].Select(string.Concat)).Sample((text, other) =>
        {
            var end = 0;
            foreach (var passage in SharedPassages.Find(text, other, 6).OrderBy(p => p.Start))
            {
                Assert.True(passage.Start >= end);
                end = passage.Start + passage.Length;
                Assert.Equal(
                    Fingerprint.Of(PartOf(text, passage)).Hashes.AsEnumerable(),
                    Fingerprint.Of(other.Substring(passage.OtherStart, passage.OtherLength)).Hashes);
            }
        });
    }

    [Fact]
    public void A_million_characters_take_a_moment()
    {
        var watch = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat("最终解释床头柜最近\u200B", 100_000));

        Assert.Equal(900_000, Assert.Single(SharedPassages.Find(text, text)).Units);
        Assert.NotEmpty(SharedPassages.Find(new string('最', 1_000_000), new string('最', 1_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    private static string PartOf(string text, SharedPassage passage) => text.Substring(passage.Start, passage.Length);
}
