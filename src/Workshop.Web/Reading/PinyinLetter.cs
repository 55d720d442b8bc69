using System.Globalization;

namespace Workshop.Web.Reading;

/// <summary>The letter under which a dictionary lists a word.</summary>
public static class PinyinLetter
{
    /// <summary>The first character of each letter in pinyin order; no Mandarin syllable begins with I, U or V.</summary>
    private static readonly (char First, string Letter)[] Beginnings =
    [
        ('阿', "A"), ('八', "B"), ('嚓', "C"), ('哒', "D"), ('妸', "E"), ('发', "F"), ('旮', "G"), ('哈', "H"), ('讥', "J"), ('咔', "K"),
        ('垃', "L"), ('妈', "M"), ('拏', "N"), ('噢', "O"), ('妑', "P"), ('七', "Q"), ('呥', "R"), ('仨', "S"), ('他', "T"), ('屲', "W"),
        ('夕', "X"), ('丫', "Y"), ('帀', "Z"),
    ];

    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-Hans").CompareInfo;

    /// <summary>A to Z for a Latin letter or a Chinese character; # for anything else and for nothing.</summary>
    public static string Of(string word)
    {
        var first = word.AsSpan().TrimStart();
        if (first.IsEmpty)
            return "#";
        if (char.IsAsciiLetter(first[0]))
            return char.ToUpperInvariant(first[0]).ToString();
        return first[0] is >= '\u4e00' and <= '\u9fff' ? Chinese(first[..1]) : "#";
    }

    private static string Chinese(ReadOnlySpan<char> character)
    {
        var letter = "#";
        foreach (var (first, name) in Beginnings)
            if (Pinyin.Compare(character, [first], CompareOptions.None) >= 0)
                letter = name;
        return letter;
    }
}
