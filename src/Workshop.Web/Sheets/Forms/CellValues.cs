using System.Globalization;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Sheets.Forms;

/// <summary>Numbers and days as cells hold them, and as they stand in a form: both ways, so that they come back as they were.</summary>
internal static class CellValues
{
    /// <summary>Days are counted from the end of 1899; before March 1900 spreadsheets count a day there never was.</summary>
    private const int FirstSoundDay = 61;

    private const int DaysTo1904 = 1462;

    /// <summary>A number as somebody would type it: an amount with two decimals at least.</summary>
    public static string Type(decimal number, FieldType type) =>
        number.ToString(type == FieldType.Money ? "0.00########" : "0.##########", CultureInfo.InvariantCulture);

    /// <summary>The number a cell holds, without the noise of binary fractions; null where it is beyond all measure.</summary>
    public static decimal? FindNumber(string written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 ? (decimal)number : null;

    /// <summary>The number a cell can hold in the place of a typed text; null where it would come back as another text.</summary>
    public static decimal? FindSame(string typed, FieldType type) =>
        TypedNumber.TryRead(typed, out var number) && Type((decimal)(double)number, type) == typed ? number : null;

    /// <summary>The count of a day typed as 2026-06-03; null where it is none, or none that a cell can hold.</summary>
    public static int? FindDay(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.ToDateTime(TimeOnly.MinValue).ToOADate() is >= FirstSoundDay and var count ? (int)count : null;

    /// <summary>The day a cell holds, typed as 2026-06-03; null where it holds a time of day too, or no day.</summary>
    public static string? TypeDay(decimal count, bool from1904)
    {
        var whole = count + (from1904 ? DaysTo1904 : 0);
        return whole == decimal.Truncate(whole) && whole is >= FirstSoundDay and <= 2_958_465
            ? DateOnly.FromDateTime(DateTime.FromOADate((double)whole)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
