using System.Globalization;

namespace Workshop.Reports.TraineeReports;

/// <summary>Marks as the course writes them: 28/30, 79, −2; two decimals at most, none when not needed.</summary>
internal static class Figures
{
    public static string Of(decimal marks) =>
        Math.Round(marks, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    public static string OutOf(decimal mark, decimal possible) => $"{Of(mark)}/{Of(possible)}";

    public static string Lost(decimal marks) => $"−{Of(marks)}";

    public static string Gained(decimal marks) => $"+{Of(marks)}";

    public static string Percent(decimal weight) => $"{Of(weight)}%";

    public static string Fill(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
