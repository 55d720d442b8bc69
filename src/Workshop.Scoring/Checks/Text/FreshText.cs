namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Tells new text from what was said before, within one piece of work: it remembers every stretch of four letters. A phrase
/// written ten times over, or a paragraph pasted into every section, brings little that is new.
/// </summary>
internal sealed class FreshText
{
    private const int Stretch = 4;
    private const decimal LeastFresh = 0.6m;

    /// <summary>No honest work comes near it; beyond it nothing is remembered, and so nothing is new.</summary>
    private const int MostRemembered = 200_000;

    private readonly HashSet<ulong> _seen = [];

    /// <summary>Remembers a text, and says whether enough of it is new for one that should have so many letters.</summary>
    public bool Add(string text, int letters) => Add(text) >= Math.Max(1, LeastFresh * (letters - Stretch + 1));

    private int Add(string text)
    {
        using var folded = FoldedText.Of(text);
        var (fresh, length, stretch) = (0, 0, 0ul);
        foreach (var c in folded.Characters)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            stretch = (stretch << 16) | c;
            if (++length >= Stretch && _seen.Count < MostRemembered && _seen.Add(stretch)) fresh++;
        }
        return fresh;
    }
}
