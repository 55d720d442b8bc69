using System.Text;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Similarity;

/// <summary>
/// Cuts a text into what is compared. Punctuation, blanks, pictographs and invisible characters are left out, letters are taken
/// without regard to case and width: retouching these makes no other text.
/// </summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        using var folded = FoldedText.Of(text);
        var characters = folded.Characters;
        var tokens = new List<Token>(characters.Length);
        for (int i = 0, length; i < characters.Length; i += Math.Max(1, length))
        {
            length = LengthAt(characters, i);
            if (length == 0) continue;
            var (start, span) = folded.Original(i, length);
            tokens.Add(new(Hashing.Of(characters.Slice(i, length)), start, start + span));
        }
        return tokens;
    }

    /// <summary>Length of the unit that begins here; 0 where none does.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (char.IsHighSurrogate(text[at]))
            return Rune.DecodeFromUtf16(text[at..], out var rune, out var used) == 0 && Rune.IsLetterOrDigit(rune) ? used : 0;
        if (StandsAlone(text[at])) return 1;
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && !StandsAlone(text[end])) end++;
        return end - at;
    }

    /// <summary>Chinese characters, and kana.</summary>
    private static bool StandsAlone(char c) => Letters.IsChinese(c) || c is >= '\u3041' and <= '\u30FA';
}
