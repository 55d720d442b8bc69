using System.Buffers;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Pairs of neighbouring Chinese characters, the shortest words there are.</summary>
internal static class CharacterPairs
{
    /// <summary>Characters of a pair.</summary>
    public const int Length = 2;

    /// <summary>The pair that stands most often, of several the first in the text; count 0 where there is no pair.</summary>
    public static (int Start, int Count) MostRepeated(ReadOnlySpan<char> text)
    {
        var pairs = ArrayPool<uint>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i + 1 < text.Length; i++)
            if (Letters.IsChinese(text[i]) && Letters.IsChinese(text[i + 1])) pairs[length++] = Key(text[i], text[i + 1]);
        pairs.AsSpan(0, length).Sort();
        var (pair, count) = LongestRun(pairs.AsSpan(0, length));
        ArrayPool<uint>.Shared.Return(pairs);
        return count == 0 ? (0, 0) : (text.IndexOf([(char)(pair >> 16), (char)(pair & 0xFFFF)]), count);
    }

    private static (uint Pair, int Count) LongestRun(ReadOnlySpan<uint> sorted)
    {
        var (pair, longest) = (0u, 0);
        for (int i = 0, run = 0; i < sorted.Length; i++)
        {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > longest) (pair, longest) = (sorted[i], run);
        }
        return (pair, longest);
    }

    private static uint Key(char first, char second) => ((uint)first << 16) | second;
}
