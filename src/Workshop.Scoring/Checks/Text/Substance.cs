using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Tells text with something in it from filler: it has enough letters and digits, not always the same few, is no mere list of
/// search words, and does not speak like a task's brief. Linear in the text.
/// </summary>
internal sealed class Substance
{
    private const int LeastVariety = 6;

    private readonly int _least;
    private readonly decimal _mostKeywords;
    private readonly TermFinder? _keywords;
    private readonly BriefEcho? _brief;

    /// <param name="least">Least letters and digits.</param>
    /// <param name="table">The search words; null where text is not measured against any.</param>
    /// <param name="mostKeywords">Most of the letters that may belong to search words, 0 to 1.</param>
    /// <param name="brief">How briefs speak; null where copying is not looked for.</param>
    public Substance(int least, KeywordTable? table, decimal mostKeywords, Lexicon? brief)
    {
        _least = least;
        _mostKeywords = mostKeywords;
        _keywords = table is null ? null : new(table.Groups.SelectMany(g => g.Terms.Select(t => t.Term)));
        _brief = brief is null ? null : new(brief);
    }

    /// <summary>Whether a text, read together with its heading, has something in it.</summary>
    public bool IsIn(string text, string heading = "")
    {
        var letters = Letters.Count(text) + Letters.Count(heading);
        return letters >= _least && IsVaried(text, heading) && !IsWordList(text, heading, letters) && !IsCopied(text) && !IsCopied(heading);
    }

    private bool IsVaried(string text, string heading)
    {
        var wanted = Math.Min(LeastVariety, _least);
        Span<char> seen = stackalloc char[wanted];
        var variety = CountNew(heading, seen, 0);
        return CountNew(text, seen, variety) == wanted;
    }

    private static int CountNew(string text, Span<char> seen, int variety)
    {
        for (var i = 0; i < text.Length && variety < seen.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && !seen[..variety].Contains(text[i])) seen[variety++] = text[i];
        return variety;
    }

    private bool IsWordList(string text, string heading, int letters) =>
        _keywords is not null && CountCovered(text) + CountCovered(heading) > _mostKeywords * letters;

    private int CountCovered(string text)
    {
        using var folded = FoldedText.Of(text);
        var covered = 0;
        for (var from = 0; _keywords!.TryFind(folded.Characters, from, out var hit); from = hit.End)
            covered += Letters.Count(folded.Characters.Slice(hit.Start, hit.Length));
        return covered;
    }

    private bool IsCopied(string text)
    {
        if (_brief is null) return false;
        using var folded = FoldedText.Of(text);
        return _brief.IsIn(folded.Characters);
    }
}
