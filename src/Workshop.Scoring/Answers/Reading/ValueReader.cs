using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Reads fields that hold one value.</summary>
internal static class ValueReader
{
    public static Answer? Text(FieldReading reading, JsonElement element) =>
        reading.Text(element) is { Length: > 0 } text ? new TextAnswer(text) : null;

    public static Answer? Choice(FieldReading reading, JsonElement element)
    {
        if (reading.Text(element) is not { Length: > 0 } chosen) return null;
        if (reading.Field.FindOption(chosen) is { } option) return new ChoiceAnswer(option.Id);
        reading.Report("AN1011", null, null, FieldReading.Quote(chosen));
        return null;
    }

    public static Answer? Number(FieldReading reading, JsonElement element)
    {
        if (reading.TextOrNumber(element) is not { Length: > 0 } typed) return null;
        if (reading.Number(typed, reading.Field.Type) is not { } value) return null;
        return reading.Field.Type == FieldType.Money ? new MoneyAnswer(value) : new NumberAnswer(value);
    }

    public static Answer? Date(FieldReading reading, JsonElement element)
    {
        if (reading.Text(element) is not { Length: > 0 } typed) return null;
        return reading.Day(typed) is { } day ? new DateAnswer(day) : null;
    }

    public static Answer? Duration(FieldReading reading, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return Seconds(reading, element) is { } bare ? new DurationAnswer(bare, null) : null;
        foreach (var property in element.EnumerateObject())
            if (property.Name() is not ("seconds" or "file") and var name) reading.ReportName("AN1013", null, name);
        var reference = element.Find("file");
        var hasFile = !FieldReading.IsBlank(reference);
        if (hasFile && !reading.Field.TakesFile) reading.Report("AN1016", null, "file");
        var file = hasFile && reading.Field.TakesFile ? reading.File(reference!.Value, null, "file") : null;
        var seconds = element.Find("seconds");
        if (hasFile && FieldReading.IsBlank(seconds)) reading.ReportMissing(null, "seconds");
        return seconds is { } typed && Seconds(reading, typed) is { } value ? new DurationAnswer(value, file) : null;
    }

    private static decimal? Seconds(FieldReading reading, JsonElement element) =>
        reading.TextOrNumber(element) is { Length: > 0 } typed ? reading.Number(typed, FieldType.Duration) : null;
}
