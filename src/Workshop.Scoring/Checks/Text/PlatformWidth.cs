using System.Globalization;
using System.Text;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Width as shopping platforms count a title: a full-width character counts 2, a half-width one 1. The activity plan's
/// "30-60 characters" is meant so: only then do its own two sample titles (47 and 35) fit.
/// </summary>
/// <remarks>
/// Full-width is East Asian Width W or F (Unicode Standard Annex #11), and every pictograph. Combining marks, variation
/// selectors and invisible format characters (zero-width joiner, direction marks) count 0, a lone surrogate counts 2.
/// </remarks>
public static class PlatformWidth
{
    /// <summary>Width of a text, 0 or more.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        for (int i = 0, wide; i < text.Length; width += wide) i += Step(text, i, out wide);
        return width;
    }

    /// <summary>UTF-16 index of the first character that no longer fits into a width; the length of the text where all of it fits.</summary>
    public static int IndexBeyond(ReadOnlySpan<char> text, int width)
    {
        var i = 0;
        for (int taken = 0, step; i < text.Length; i += step)
        {
            step = Step(text, i, out var wide);
            taken += wide;
            if (taken > width) break;
        }
        return i;
    }

    private static int Step(ReadOnlySpan<char> text, int i, out int width)
    {
        var c = text[i];
        if (!char.IsSurrogate(c))
        {
            width = c switch { >= '\u4E00' and <= '\u9FFF' => 2, < '\u0080' => 1, _ => Of(new Rune(c)) };
            return 1;
        }
        if (i + 1 < text.Length && Rune.TryCreate(c, text[i + 1], out var rune))
        {
            width = Of(rune);
            return 2;
        }
        width = 2;
        return 1;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => WideCharacters.Contains(rune.Value) ? 2 : 1,
    };
}
