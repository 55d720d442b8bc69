using System.Text;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks.Sections;

/// <summary>
/// Cuts a text at its headings. A heading is a word of its section at the beginning of a line, after a number or bullet if
/// there is one; within a line it must follow a full stop or semicolon, and a colon must follow it.
/// </summary>
/// <param name="headings">The words of each section, in the order of the sections.</param>
internal sealed class HeadingFinder(IReadOnlyList<IReadOnlyList<string>> headings)
{
    private const int LongestNumber = 8;

    private readonly TermFinder _finder = new(headings.SelectMany(words => words));
    private readonly int[] _sectionOf = [.. headings.SelectMany((words, section) => words.Select(_ => section))];

    /// <summary>What stands under the headings of each section, several stretches joined; null where there is no heading.</summary>
    public string?[] Cut(string text)
    {
        var bodies = new StringBuilder?[headings.Count];
        using var folded = FoldedText.Of(text);
        var characters = folded.Characters;
        var (section, start) = (-1, 0);
        for (var at = 0; at < characters.Length; at = NextStart(characters, at))
        {
            var hit = HeadingAt(characters, at);
            if (hit.Length == 0) continue;
            Append(bodies, section, characters[start..at]);
            (section, start) = (_sectionOf[hit.Term], hit.End);
            bodies[section] ??= new();
        }
        Append(bodies, section, characters[start..]);
        return [.. bodies.Select(b => b?.ToString())];
    }

    private TermHit HeadingAt(ReadOnlySpan<char> text, int at)
    {
        var isLine = at == 0 || text[at - 1] is '\n' or '\r';
        for (var from = at; from < text.Length && from <= at + LongestNumber; from++)
        {
            var hit = _finder.LongestAt(text, from);
            if (hit.Length > 0) return isLine || IsColonAt(text, hit.End) ? hit : default;
            if (!IsNumbering(text[from])) break;
        }
        return default;
    }

    private static bool IsColonAt(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ':';

    private static bool IsNumbering(char c) =>
        c is not ('\n' or '\r') && (!char.IsLetter(c) || "一二三四五六七八九十第步".Contains(c, StringComparison.Ordinal));

    /// <summary>The next place a heading may begin at.</summary>
    private static int NextStart(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOfAny("\r\n。；;") is var ahead and >= 0 ? at + ahead + 1 : text.Length;

    private static void Append(StringBuilder?[] bodies, int section, ReadOnlySpan<char> body)
    {
        if (section >= 0) bodies[section]!.Append(body).Append('\n');
    }
}
