using System.Text;

namespace Workshop.Content.Lessons;

/// <summary>Which script a character belongs to, as far as reading and line ends care.</summary>
internal static class Script
{
    /// <summary>A Chinese character (Unicode: CJK ideographs, extensions A to H, compatibility ideographs, 々 and 〇).</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x323AF) or 0x3005 or 0x3007;

    /// <summary>A character that stands next to its neighbour without a space: ideographs and full-width punctuation.</summary>
    public static bool IsUnspaced(Rune rune) =>
        IsIdeograph(rune) || rune.Value is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFF60) or 0x2018 or 0x2019 or 0x201C or 0x201D
            or 0x2014 or 0x2026;
}
