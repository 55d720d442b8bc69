using System.Globalization;

namespace Workshop.Reports.TraineeReports;

/// <summary>Keeps a text that somebody made very long from filling the report, and says how much was left out.</summary>
internal static class Shortening
{
    /// <summary>The text, or its first <paramref name="most"/> characters and a note of how many more there are.</summary>
    public static string Cut(string text, int most, ReportWords words)
    {
        var end = After(text, most);
        return end == text.Length ? text : text[..end] + Figures.Fill(words.Shortened, Count(text.AsSpan(end)));
    }

    /// <summary>The first characters, with dots where more follow.</summary>
    public static string Head(string text, int most)
    {
        var end = After(text, most);
        return end == text.Length ? text : text[..end] + "…";
    }

    /// <summary>The last characters, with dots where more came before.</summary>
    public static string Tail(string text, int most)
    {
        if (text.Length <= most) return text;
        var start = text.Length - most;
        if (char.IsLowSurrogate(text[start])) start++;
        return "…" + text[start..];
    }

    private static int After(string text, int most)
    {
        if (text.Length <= most) return text.Length;
        var end = 0;
        for (var count = 0; count < most && end < text.Length; count++) end += StringInfo.GetNextTextElementLength(text, end);
        return end;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; text.Length > 0; count++) text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }
}
