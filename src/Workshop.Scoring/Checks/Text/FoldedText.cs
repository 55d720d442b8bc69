using System.Buffers;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// A text made comparable: ASCII letters in lower case, full-width ASCII as half-width, invisible characters left out. What
/// is found in it is reported by its place in the original.
/// </summary>
/// <remarks>Borrows memory only where something had to change; dispose of it.</remarks>
internal ref struct FoldedText
{
    private static readonly SearchValues<char> Changing = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => FoldChar(c) != c || IsInvisible(c))]);

    private char[]? _characters;
    private int[]? _origins;

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters { get; private set; }

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Changing);
        var folded = new FoldedText { Characters = text };
        if (first >= 0) folded.Fold(text, first);
        return folded;
    }

    /// <summary>A term in the same shape, to be looked for.</summary>
    public static string Term(string term)
    {
        using var folded = Of(term.AsSpan());
        return folded.Characters.SequenceEqual(term) ? term : folded.Characters.ToString();
    }

    /// <summary>Where a stretch of the folded text lies in the original; <paramref name="length"/> is at least 1.</summary>
    public readonly (int Start, int Length) Original(int start, int length)
    {
        if (_origins is null) return (start, length);
        var from = _origins[start];
        return (from, _origins[start + length - 1] + 1 - from);
    }

    public void Dispose()
    {
        if (_characters is not null) ArrayPool<char>.Shared.Return(_characters);
        if (_origins is not null) ArrayPool<int>.Shared.Return(_origins);
        (_characters, _origins) = (null, null);
        Characters = default;
    }

    private void Fold(ReadOnlySpan<char> text, int first)
    {
        _characters = ArrayPool<char>.Shared.Rent(text.Length);
        text[..first].CopyTo(_characters);
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            if (IsInvisible(text[i]))
            {
                _origins ??= RentOrigins(text.Length, length);
                continue;
            }
            if (_origins is not null) _origins[length] = i;
            _characters[length++] = FoldChar(text[i]);
        }
        Characters = _characters.AsSpan(0, length);
    }

    /// <summary>Only a text with something left out needs to know where each character came from.</summary>
    private static int[] RentOrigins(int capacity, int unmoved)
    {
        var origins = ArrayPool<int>.Shared.Rent(capacity);
        for (var i = 0; i < unmoved; i++) origins[i] = i;
        return origins;
    }

    private static char FoldChar(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\uFF21' and <= '\uFF3A' => (char)((c - 0xFEE0) | 0x20),
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        _ => c,
    };

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';
}
