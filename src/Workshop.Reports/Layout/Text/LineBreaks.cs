using System.Buffers;
using System.Text;

namespace Workshop.Reports.Layout.Text;

/// <summary>
/// Where a line may end: the part of Unicode's line breaking algorithm (UAX #14) and of the Chinese rules (CLREQ, prohibition
/// rules for line start and line end) that Chinese and Latin text needs.
/// </summary>
internal static class LineBreaks
{
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        "，。、；：？！）】》〉」』〕〗〙〛｝］％‰℃°’”…—～·,.;:?!)]}%");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（【《〈「『〔〖〘〚｛［“‘￥¥$＄£€#＃@([{−+±");

    private static readonly SearchValues<char> Clinging = SearchValues.Create("\"'\u00A0\u202F\u2060");

    /// <summary>True when a line may end after <paramref name="left"/> with <paramref name="right"/> opening the next.</summary>
    public static bool IsAllowedBetween(Rune left, Rune right)
    {
        if (Punctuation.IsSpace(right)) return false;
        if (Punctuation.IsSpace(left)) return true;
        if (Is(NeverLast, left) || Is(NeverFirst, right)) return false;
        if (Is(Clinging, left) || Is(Clinging, right)) return false;
        return IsIdeographic(left) || IsIdeographic(right) || (left.Value is '-' or '–' or '/' && Rune.IsLetter(right));
    }

    private static bool Is(SearchValues<char> signs, Rune sign) => sign.IsBmp && signs.Contains((char)sign.Value);

    /// <summary>Signs that stand alone like a word: Han, kana, hangul, full-width forms, emoji, the replacement box.</summary>
    private static bool IsIdeographic(Rune sign) => sign.Value is
        0x25A1 or 0xFFFD
        or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFF);
}
