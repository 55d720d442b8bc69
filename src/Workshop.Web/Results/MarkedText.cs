using System.Collections.Immutable;

namespace Workshop.Web.Results;

/// <summary>A text cut into plain and marked pieces, so that a page can show the very words a finding is about.</summary>
/// <param name="Pieces">In order; joined they give the text, or an excerpt of it.</param>
/// <param name="IsCutBefore">Whether text before the first piece was left out.</param>
/// <param name="IsCutAfter">Whether text after the last piece was left out.</param>
public sealed record MarkedText(ImmutableArray<MarkedPiece> Pieces, bool IsCutBefore, bool IsCutAfter)
{
    private const int Around = 40;

    /// <summary>The whole text with these ranges marked; ranges may overlap, stand in any order or reach past the end.</summary>
    public static MarkedText Whole(string text, IEnumerable<(int Start, int Length)> ranges) =>
        new(Cut(text, 0, text.Length, Merge(text, ranges)), false, false);

    /// <summary>The stretch that holds all ranges, with a little text around it.</summary>
    public static MarkedText Excerpt(string text, IEnumerable<(int Start, int Length)> ranges)
    {
        var merged = Merge(text, ranges);
        var from = merged.IsEmpty ? 0 : Math.Max(0, merged[0].Start - Around);
        var to = Math.Min(text.Length, merged.IsEmpty ? 2 * Around : merged[^1].Start + merged[^1].Length + Around);
        (from, to) = (OffSurrogate(text, from), OffSurrogate(text, to));
        return new(Cut(text, from, to, merged), from > 0, to < text.Length);
    }

    private static ImmutableArray<MarkedPiece> Cut(string text, int from, int to, ImmutableArray<(int Start, int Length)> marks)
    {
        var pieces = ImmutableArray.CreateBuilder<MarkedPiece>();
        var at = from;
        foreach (var (start, length) in marks)
        {
            Add(at, start, false);
            Add(start, start + length, true);
            at = start + length;
        }
        Add(at, to, false);
        return pieces.ToImmutable();

        void Add(int start, int end, bool isMarked)
        {
            if (end > start)
                pieces.Add(new MarkedPiece(text[start..end], isMarked));
        }
    }

    private static ImmutableArray<(int Start, int Length)> Merge(string text, IEnumerable<(int Start, int Length)> ranges)
    {
        var merged = new List<(int Start, int Length)>();
        foreach (var (start, length) in ranges.Where(r => r.Start >= 0 && r.Start < text.Length && r.Length > 0).Order())
        {
            var end = length > text.Length - start ? text.Length : start + length;
            if (merged.Count > 0 && merged[^1].Start + merged[^1].Length >= start)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].Start + merged[^1].Length, end) - merged[^1].Start);
            else
                merged.Add((start, end - start));
        }
        return [.. merged];
    }

    private static int OffSurrogate(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}

/// <summary>A stretch of text.</summary>
public readonly record struct MarkedPiece(string Text, bool IsMarked);
