using System.Globalization;

namespace Workshop.Scoring.DataSets;

/// <summary>A day in a parameter.</summary>
internal static class WrittenDay
{
    /// <exception cref="ArgumentException">It is not written as 2026-06-03.</exception>
    public static DateOnly Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ArgumentException($"'{text}' is not a day such as 2026-06-03.", nameof(text));
}
