using System.Globalization;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Reads one cell of a table, or the value of one asked name, by the type of its column.</summary>
internal static class CellReader
{
    /// <summary>The cell; what does not fit the column is reported and keeps its text alone.</summary>
    public static Cell Read(FieldReading reading, Column column, string text, int? row) => column.Type switch
    {
        FieldType.Choice => Option(reading, column, text, row),
        FieldType.Date => Day(reading, column, text, row),
        _ when column.IsNumeric => new(text, reading.Number(text, column.Type, column.Whole, row, column.Id)),
        _ => new(text, null),
    };

    private static Cell Option(FieldReading reading, Column column, string chosen, int? row)
    {
        if (column.FindOption(chosen) is { } option) return new(option.Id, null) { IsOption = true };
        reading.Report("AN1011", row, column.Id, FieldReading.Quote(chosen));
        return new(chosen, null);
    }

    private static Cell Day(FieldReading reading, Column column, string typed, int? row) =>
        reading.Day(typed, row, column.Id) is { } day
            ? new(day.ToString(FieldReading.DayFormat, CultureInfo.InvariantCulture), null) { Day = day }
            : new(typed, null);
}
