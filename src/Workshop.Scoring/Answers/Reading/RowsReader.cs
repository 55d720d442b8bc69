using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Reads tables. Columns go by id or by label; they may stand in an inner object named <c>options</c>.</summary>
internal static class RowsReader
{
    private const string Inner = "options";

    public static Answer? Rows(FieldReading reading, JsonElement element)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (index, item) in (reading.Items(element) ?? []).Index())
            if (item.ValueKind != JsonValueKind.Null && Row(reading, item, index) is { } row) rows.Add(row);
        return rows.Count > 0 ? new RowsAnswer(rows.ToImmutable()) : null;
    }

    private static Row? Row(FieldReading reading, JsonElement item, int index)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            reading.ReportType(item, index);
            return null;
        }
        var cells = ImmutableDictionary.CreateBuilder<string, Cell>();
        var given = new HashSet<string>();
        ReadCells(reading, item, index, cells, given);
        if (given.Count == 0) return null;
        foreach (var column in reading.Field.Columns)
            if (column.Required && !given.Contains(column.Id)) reading.ReportMissing(index, column.Id);
        return cells.Count > 0 ? new Row(cells.ToImmutable()) : null;
    }

    private static void ReadCells(
        FieldReading reading, JsonElement item, int index, ImmutableDictionary<string, Cell>.Builder cells, HashSet<string> given)
    {
        foreach (var property in item.EnumerateObject())
        {
            var name = property.Name();
            if (reading.Field.FindColumn(name) is { } column) ReadCell(reading, column, property.Value, index, cells, given);
            else if (name == Inner && property.Value.ValueKind == JsonValueKind.Object)
                foreach (var inner in property.Value.EnumerateObject())
                    if (reading.Field.FindColumn(inner.Name()) is { } option) ReadCell(reading, option, inner.Value, index, cells, given);
                    else reading.ReportName("AN1013", index, inner.Name());
            else reading.ReportName("AN1013", index, name);
        }
    }

    private static void ReadCell(
        FieldReading reading, Column column, JsonElement value, int index,
        ImmutableDictionary<string, Cell>.Builder cells, HashSet<string> given)
    {
        var text = reading.TextOrNumber(value, index, column.Id);
        if (text is "") return;
        if (!given.Add(column.Id)) reading.Report("AN1017", index, column.Id);
        if (text is null) return;
        cells[column.Id] = CellReader.Read(reading, column, text, index);
    }
}
