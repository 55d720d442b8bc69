namespace Workshop.Scoring.Checks.Text;

/// <summary>Which characters say something: letters and digits of any script.</summary>
internal static class Letters
{
    /// <summary>Whether a text says anything at all; dashes and dots do not.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => Count(text, 1) > 0;

    /// <summary>How many letters and digits a text has, counted up to a limit.</summary>
    public static int Count(ReadOnlySpan<char> text, int upTo = int.MaxValue)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < upTo; i++)
            if (char.IsLetterOrDigit(text[i]) || char.IsHighSurrogate(text[i])) count++;
        return count;
    }

    /// <summary>Whether a character is a Chinese one (CJK unified ideographs, extension A included).</summary>
    public static bool IsChinese(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
