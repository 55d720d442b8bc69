using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Workshop.Web.Sheets;

/// <summary>
/// Texts as cells hold them (ST_Xstring, ECMA-376 part 1, 22.9.2.19): what XML cannot hold stands as <c>_x0000_</c>, and what
/// only looks like that has its own underscore written so.
/// </summary>
internal static partial class SheetText
{
    /// <summary>Most UTF-16 characters a cell can hold.</summary>
    public const int Longest = 32_767;

    /// <summary>A text as a cell holds it, cut to what a cell can hold. Half a pair becomes U+FFFD.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in Escaped().Replace(Cut(text), "_x005F_").EnumerateRunes())
            if (rune.Value is not ('\n' or '\t') && (rune.Value < ' ' || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))))
                written.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
            else
                written.Append(rune.ToString());
        return written.ToString();
    }

    /// <summary>The text a cell holds.</summary>
    public static string Read(string written) => Escape().Replace(written, Character);

    private static string Character(Match match) =>
        ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    /// <summary>An underscore with what would make it an escape behind it.</summary>
    [GeneratedRegex("_(?=x[0-9a-fA-F]{4}_)")]
    private static partial Regex Escaped();

    [GeneratedRegex("_x([0-9a-fA-F]{4})_")]
    private static partial Regex Escape();
}
