using System.Buffers;
using System.Text;

namespace Workshop.Reports.Layout.Text;

/// <summary>Which signs open, close and part. Source: CLREQ (Requirements for Chinese Text Layout) section 3.1.</summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：？！）】》〉」』〕〗〙〛｝］’”");
    private static readonly SearchValues<char> Opening = SearchValues.Create("（【《〈「『〔〖〘〚｛［“‘");

    /// <summary>Full-width signs that lean left on what they close; their right half is blank.</summary>
    public static bool IsClosing(Rune sign) => Is(Closing, sign);

    /// <summary>Full-width signs that lean right on what they open; their left half is blank.</summary>
    public static bool IsOpening(Rune sign) => Is(Opening, sign);

    public static bool IsSpace(Rune sign) => sign.Value is ' ' or 0x3000;

    /// <summary>The places of signs to be set half as wide: of two that meet, so that no hole gapes between them.</summary>
    public static IEnumerable<int> Meeting(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Closing.Contains(text[i]) && (Closing.Contains(At(text, i + 1)) || Opening.Contains(At(text, i + 1)))) yield return i;
            else if (Opening.Contains(text[i]) && Opening.Contains(At(text, i - 1))) yield return i;
    }

    /// <summary>True for a quotation mark among Latin letters: it shares its code point with the full-width one, but not its width.</summary>
    public static bool IsLatinQuote(string text, int at) => text[at] switch
    {
        '“' or '‘' => char.IsAsciiLetterOrDigit(At(text, at + 1)) && !IsWide(At(text, at - 1)),
        '”' or '’' => At(text, at - 1) is > '\0' and < '\u0080' && !IsWide(At(text, at + 1)),
        _ => false,
    };

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private static bool IsWide(char sign) => sign >= 0x2E80;

    private static bool Is(SearchValues<char> signs, Rune sign) => sign.IsBmp && signs.Contains((char)sign.Value);
}
