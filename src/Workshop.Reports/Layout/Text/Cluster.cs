using System.Text;

namespace Workshop.Reports.Layout.Text;

/// <summary>The smallest piece of text that may stand alone on a line: a character as a reader counts them.</summary>
/// <param name="First">Index of its first glyph.</param>
/// <param name="Count">How many glyphs it has.</param>
/// <param name="Span">Index of the span it belongs to.</param>
/// <param name="Sign">Its first code point; a line feed ends the line.</param>
/// <param name="Width">Advance in points.</param>
/// <param name="Em">Size of the em in points.</param>
internal readonly record struct Cluster(int First, int Count, int Span, Rune Sign, float Width, float Em)
{
    /// <summary>Blank at its left that hangs out when it opens a line: half of a full-width opening bracket or quotation mark.</summary>
    public float Lead => IsFullWidth && Punctuation.IsOpening(Sign) ? Width / 2 : 0;

    /// <summary>Blank at its right that hangs out when it ends a line: half of a full-width closing sign, all of a space.</summary>
    public float Trail => Punctuation.IsSpace(Sign) ? Width : IsFullWidth && Punctuation.IsClosing(Sign) ? Width / 2 : 0;

    // Squeezed signs, and those of narrow fonts, have no blank half left.
    private bool IsFullWidth => Width > 0.9f * Em;
}
