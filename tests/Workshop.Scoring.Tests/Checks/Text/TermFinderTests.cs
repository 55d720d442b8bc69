using CsCheck;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Tests.Checks.Text;

public sealed class TermFinderTests
{
    private static readonly Gen<string> Word = Gen.Char["最佳ab"].Array[1, 4].Select(c => new string(c));

    private static List<TermHit> Find(string text, params string[] terms)
    {
        var (finder, hits) = (new TermFinder(terms), new List<TermHit>());
        for (var from = 0; finder.TryFind(text, from, out var hit); from = hit.End) hits.Add(hit);
        return hits;
    }

    [Fact]
    public void The_longest_term_at_the_first_place_wins() =>
        Assert.Equal([new(1, 1, 2), new(0, 3, 1)], Find("很最佳最", "最", "最佳", "佳最"));

    [Fact]
    public void A_term_is_found_however_it_was_written() => Assert.Equal([new(0, 0, 4)], Find("no.1", "NO.1"));

    [Fact]
    public void Without_terms_nothing_is_found()
    {
        Assert.Empty(Find("最佳"));
        Assert.Empty(Find("最佳", ""));
        Assert.Empty(Find("", "最"));
    }

    [Fact]
    public void All_occurrences_are_counted_those_inside_others_too()
    {
        var counts = new int[3];
        new TermFinder(["床头柜", "床头", "柜"]).CountAll("床头柜床头床头柜", counts);

        Assert.Equal([2, 3, 2], counts);
    }

    [Fact]
    public void It_finds_what_a_plain_search_finds() => Gen.Select(Word.Array[1, 6], Gen.Char["最佳abc"].Array[0, 30]).Sample((terms, text) =>
    {
        var plain = new string(text);
        var counts = new int[terms.Length];
        new TermFinder(terms).CountAll(plain, counts);
        for (var t = 0; t < terms.Length; t++)
            Assert.Equal(Array.IndexOf(terms, terms[t]) < t ? 0 : Occurrences(plain, terms[t]), counts[t]);
        Assert.Equal(terms.Any(plain.Contains), Find(plain, terms).Count > 0);
    });

    private static int Occurrences(string text, string term) =>
        Enumerable.Range(0, Math.Max(0, text.Length - term.Length + 1)).Count(i => text.AsSpan(i).StartsWith(term));
}
