using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>
/// Reads names with values: an object, or an array of <c>{"name","value"}</c>. The asked names come first, in the form's
/// order and by their ids, an empty value where nothing was given; then the trainee's own, in theirs. Numbers and days come in
/// plain half-width digits, a choice by the id of its option; several values are joined with 、.
/// </summary>
internal static class KeyValueReader
{
    public static Answer? Pairs(FieldReading reading, JsonElement element)
    {
        var given = new OrderedDictionary<string, string>();
        foreach (var (row, name, value) in Entries(reading, element)) Read(reading, row, name, value, given);
        if (given.Values.All(v => v.Length == 0)) return null;
        var asked = reading.Field.Columns.Select(c => KeyValuePair.Create(c.Id, given.GetValueOrDefault(c.Id, "")));
        var own = given.Where(pair => reading.Field.Columns.All(c => c.Id != pair.Key));
        foreach (var column in reading.Field.Columns)
            if (column.Required && !given.ContainsKey(column.Id)) reading.ReportMissing(null, column.Id);
        return new KeyValueAnswer([.. asked, .. own]);
    }

    private static IEnumerable<(int? Row, string Name, JsonElement Value)> Entries(FieldReading reading, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (!reading.IsWithinCount(element.GetPropertyCount())) yield break;
            foreach (var property in element.EnumerateObject()) yield return (null, property.Name().Trim(), property.Value);
            yield break;
        }
        foreach (var (row, item) in (reading.Items(element) ?? []).Index())
        {
            if (item.ValueKind == JsonValueKind.Null) continue;
            if (item.ValueKind != JsonValueKind.Object) reading.ReportType(item, row);
            else if ((item.Find("name") is { } name ? reading.Text(name, row, "name") : "") is { } text)
                yield return (row, text, item.Find("value") ?? default);
        }
    }

    private static void Read(FieldReading reading, int? row, string name, JsonElement element, OrderedDictionary<string, string> given)
    {
        var column = reading.Field.FindColumn(name);
        var key = column?.Id ?? name;
        if (Value(reading, element, row, FieldReading.Quote(key)) is not { } value)
        {
            // Given, though unreadable: a required one must not be called missing too.
            if (column is not null) given.TryAdd(key, "");
            return;
        }
        if (value.Length == 0 && (name.Length == 0 || column is not null)) return;
        if (name.Length == 0) reading.ReportMissing(row, "name");
        else if (column is null && !reading.Field.OpenKeys) reading.ReportName("AN1014", row, name);
        else if (name.Length > reading.Field.MaxLength) reading.Report("AN1009", row, "name", name.Length, reading.Field.MaxLength);
        else if (!given.TryAdd(key, Plain(reading, column, value, row))) reading.Report("AN1017", row, key);
    }

    private static string? Value(FieldReading reading, JsonElement element, int? row, string part)
    {
        if (element.ValueKind == JsonValueKind.Undefined) return "";
        if (element.ValueKind != JsonValueKind.Array) return reading.TextOrNumber(element, row, part);
        if (!reading.IsWithinCount(element.GetArrayLength())) return null;
        var values = element.EnumerateArray().Select(item => reading.TextOrNumber(item, row, part)).ToList();
        return values.Contains(null) ? null : string.Join('、', values.Where(v => v is { Length: > 0 }));
    }

    private static string Plain(FieldReading reading, Column? column, string value, int? row)
    {
        if (column is null) return value;
        var cell = CellReader.Read(reading, column, value, row);
        return cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : cell.Text;
    }
}
