using System.Globalization;
using System.Text;
using Workshop.Reports.Fonts;

namespace Workshop.Reports.Layout.Text;

/// <summary>
/// Makes any string fit to be set in a font: line ends become <c>\n</c>; what has no shape of its own (controls, direction marks,
/// joiners, selectors) goes; each character as a reader counts them that the font lacks, and each lone surrogate, becomes one
/// replacement sign.
/// </summary>
internal static class ReadableText
{
    public static string For(FontFace face, string text)
    {
        var readable = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            Append(readable, face, rest[..length]);
            rest = rest[length..];
        }

        return readable.ToString();
    }

    private static void Append(StringBuilder readable, FontFace face, ReadOnlySpan<char> element)
    {
        if (element is "\r\n" or "\n" or "\r" or "\v" or "\f" or "\u0085" or "\u2028" or "\u2029") readable.Append('\n');
        else if (element is "\t") readable.Append(' ');
        else if (element.Length == 1 && !IsShapeless(new Rune(char.IsSurrogate(element[0]) ? '\uFFFD' : element[0])))
            readable.Append(face.Has(element[0]) ? element[0] : face.Replacement);
        else AppendComposed(readable, face, element);
    }

    private static void AppendComposed(StringBuilder readable, FontFace face, ReadOnlySpan<char> element)
    {
        var shaped = new StringBuilder(element.Length);
        foreach (var rune in element.EnumerateRunes())
            if (!IsShapeless(rune)) shaped.Append(rune);
        var composed = shaped.ToString().Normalize(NormalizationForm.FormC);
        foreach (var rune in composed.EnumerateRunes())
            if (!face.Has(rune.Value))
            {
                readable.Append(face.Replacement);
                return;
            }

        readable.Append(composed);
    }

    private static bool IsShapeless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
