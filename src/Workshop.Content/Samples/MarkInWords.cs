using System.Globalization;

namespace Workshop.Content.Samples;

/// <summary>A mark, or that there is none yet.</summary>
internal static class MarkInWords
{
    public static string Of(decimal? mark, string language) =>
        mark?.ToString("0.##", CultureInfo.InvariantCulture) ?? (language == "en" ? "pending" : "待评");
}
