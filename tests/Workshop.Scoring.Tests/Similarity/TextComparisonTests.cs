using Workshop.Scoring.Similarity;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class TextComparisonTests
{
    private const string Shared = "运费要到最后一步才出现，而且优惠券没有自动勾选";

    [Fact]
    public void A_shared_passage_has_the_same_number_and_the_same_words_on_both_sides()
    {
        string[] own = ["标题", $"我看了结算页：{Shared}。"];
        string[] other = [$"{Shared}，所以没有付款。", "别的"];

        var found = Compare(own, other);

        var (one, two) = (Assert.Single(found.Own), Assert.Single(found.Other));
        Assert.Equal((1, 1, Shared), (one.Text, one.Passage, own[one.Text].Substring(one.Start, one.Length)));
        Assert.Equal((0, 1, Shared), (two.Text, two.Passage, other[two.Text].Substring(two.Start, two.Length)));
    }

    [Fact]
    public void What_stands_in_two_texts_of_the_first_side_is_two_passages()
    {
        var found = Compare([Shared[..11], Shared[12..]], [Shared]);

        Assert.Equal([(0, 1), (1, 2)], found.Own.Select(p => (p.Text, p.Passage)));
        Assert.Equal([(0, 1), (0, 2)], found.Other.Select(p => (p.Text, p.Passage)));
    }

    [Fact]
    public void A_passage_that_reaches_over_two_texts_of_the_other_side_is_cut_between_them()
    {
        var found = Compare([Shared], [Shared[..11], Shared[11..]]);

        Assert.Equal([(0, 1)], found.Own.Select(p => (p.Text, p.Passage)));
        Assert.Equal([(0, 1), (1, 1)], found.Other.Select(p => (p.Text, p.Passage)));
    }

    [Fact]
    public void Two_passages_taken_from_one_place_both_lead_there()
    {
        var found = Compare([Shared, Shared[..15]], [Shared]);

        Assert.Equal([(1, 1), (2, 1)], found.Own.Select(p => (p.Passage, p.There)));
        Assert.Equal([(1, 1)], found.Other.Select(p => (p.Passage, p.There)));
    }

    [Fact]
    public void A_passage_of_words_that_do_not_count_is_not_marked()
    {
        var found = TextComparison.Of([Shared], [Shared], Fingerprint.Of(Writing.Another));

        Assert.Empty(found.Own);
        Assert.Empty(found.Other);
    }

    [Fact]
    public void Places_of_one_side_never_overlap_and_stay_within_their_text()
    {
        string[] own = [Shared + Shared, "", Shared[3..20], Shared];
        string[] other = [Shared, Shared[..15] + Shared];

        var found = Compare(own, other);

        Assert.NotEmpty(found.Own);
        MustFit(own, found.Own);
        MustFit(other, found.Other);
    }

    private static void MustFit(string[] texts, IReadOnlyList<PassagePlace> places)
    {
        Assert.All(places, p => Assert.InRange(p.Start + p.Length, 1, texts[p.Text].Length));
        Assert.All(places.Zip(places.Skip(1)), p => Assert.True(
            p.First.Text < p.Second.Text || p.First.Start + p.First.Length <= p.Second.Start, $"{p.First} overlaps {p.Second}."));
    }

    private static TextComparison Compare(string[] own, string[] other) => TextComparison.Of(own, other, Fingerprint.Of(own));
}
