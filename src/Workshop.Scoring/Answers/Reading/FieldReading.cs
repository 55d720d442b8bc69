using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Reads the simple values within one field; what cannot be read is reported and gives null.</summary>
internal sealed class FieldReading(Field field, AnswerFaults faults, IFileLookup files)
{
    /// <summary>How days are typed and sealed.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    private const int QuoteLength = 40;

    public Field Field { get; } = field;

    public void Report(string code, int? row = null, string? part = null, params ReadOnlySpan<MessageArgument> arguments) =>
        faults.Add(new(code, Field.Id, row, part, [.. arguments]));

    /// <summary>A name that means nothing here is both the place and what was found.</summary>
    public void ReportName(string code, int? row, string name) => Report(code, row, Quote(name), Quote(name));

    public void ReportMissing(int? row, string part) =>
        faults.Add(new("AN1021", Field.Id, row, part, []) { IsMissing = true });

    public void ReportType(JsonElement found, int? row = null, string? part = null) =>
        Report("AN1002", row, part, found.ValueKind.ToString());

    /// <summary>A text with blanks around it taken off and line ends made one; empty for JSON null.</summary>
    public string? Text(JsonElement element, int? row = null, string? part = null)
    {
        if (element.ValueKind == JsonValueKind.Null) return "";
        if (element.Text() is not { } text)
        {
            ReportType(element, row, part);
            return null;
        }
        return Limit(Clean(text), row, part);
    }

    /// <summary>A text, or a number as a text.</summary>
    public string? TextOrNumber(JsonElement element, int? row = null, string? part = null) =>
        element.ValueKind == JsonValueKind.Number ? Limit(element.GetRawText(), row, part) : Text(element, row, part);

    /// <summary>The number a text is, if it may stand in a field or column of this type.</summary>
    public decimal? Number(string typed, FieldType type, bool whole = false, int? row = null, string? part = null)
    {
        var fault = TypedNumber.Read(typed, out var value) switch
        {
            NumberFault.NotANumber => "AN1003",
            NumberFault.ThousandsSeparator => "AN1004",
            NumberFault.TooLarge => "AN1005",
            _ when value < 0 && type != FieldType.Number => "AN1006",
            _ when whole && value != decimal.Truncate(value) => "AN1007",
            _ => null,
        };
        if (fault is null) return value;
        Report(fault, row, part, Quote(typed), TypedNumber.Largest);
        return null;
    }

    /// <summary>The day a text is, or null.</summary>
    public DateOnly? Day(string typed, int? row = null, string? part = null)
    {
        if (DateOnly.TryParseExact(TypedNumber.HalfWidth(typed), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Report("AN1008", row, part, Quote(typed));
        return null;
    }

    /// <summary>A file's facts, or null where none is referred to or it was not found.</summary>
    public FileFacts? File(JsonElement reference, int? row = null, string? part = null)
    {
        if (IsBlank(reference)) return null;
        var file = files.Find(JsonRepair.WellFormed(reference));
        if (file.Facts is null) Report("AN1015", row, part, file.Reason);
        return file.Facts;
    }

    /// <summary>The items of an array, or null where it is none or holds too many.</summary>
    public JsonElement[]? Items(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            ReportType(element);
            return null;
        }
        return IsWithinCount(element.GetArrayLength()) ? [.. element.EnumerateArray()] : null;
    }

    public bool IsWithinCount(int count)
    {
        if (count > Field.MaxItems) Report("AN1010", null, null, count, Field.MaxItems);
        return count <= Field.MaxItems;
    }

    /// <summary>Whether nothing was given: null, or a text of blanks.</summary>
    public static bool IsBlank(JsonElement? element) =>
        element is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } given
        || given.Text() is { } text && string.IsNullOrWhiteSpace(text);

    /// <summary>So much of a text as fits into a message.</summary>
    public static string Quote(string text) => text.Length <= QuoteLength ? text : text[..QuoteLength] + "…";

    private static string Clean(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private string? Limit(string text, int? row, string? part)
    {
        if (text.Length <= Field.MaxLength) return text;
        Report("AN1009", row, part, text.Length, Field.MaxLength);
        return null;
    }
}
