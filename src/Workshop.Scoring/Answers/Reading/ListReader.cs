using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Reads fields that hold texts, blocks or files in order.</summary>
internal static class ListReader
{
    public static Answer? List(FieldReading reading, JsonElement element)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var (row, item) in (reading.Items(element) ?? []).Index())
            if (reading.Text(item, row) is { Length: > 0 } text) items.Add(text);
        return items.Count > 0 ? new ListAnswer(items.ToImmutable()) : null;
    }

    public static Answer? Files(FieldReading reading, JsonElement element)
    {
        var files = ImmutableArray.CreateBuilder<FileFacts>();
        foreach (var (row, item) in (reading.Items(element) ?? []).Index())
            if (reading.File(item, row) is { } file) files.Add(file);
        return files.Count > 0 ? new FilesAnswer(files.ToImmutable()) : null;
    }

    public static Answer? Blocks(FieldReading reading, JsonElement element)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (row, item) in (reading.Items(element) ?? []).Index())
            if (item.ValueKind != JsonValueKind.Null && Block(reading, item, row) is { } block) blocks.Add(block);
        return blocks.Count > 0 ? new BlocksAnswer(blocks.ToImmutable()) : null;
    }

    private static Block? Block(FieldReading reading, JsonElement item, int row)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            reading.ReportType(item, row);
            return null;
        }
        foreach (var property in item.EnumerateObject())
            if (property.Name() is not ("kind" or "heading" or "text" or "image") and var name) reading.ReportName("AN1013", row, name);
        var heading = Text(reading, item, row, "heading");
        var text = Text(reading, item, row, "text");
        var image = item.Find("image") is { } reference ? reading.File(reference, row, "image") : null;
        var isBlank = heading is "" && text is "" && FieldReading.IsBlank(item.Find("image"));
        return Kind(reading, item, row, isBlank) is { } kind ? new(kind, heading ?? "", text ?? "", image) : null;
    }

    /// <summary>A block without a kind is missing one, unless there is nothing else in it either.</summary>
    private static string? Kind(FieldReading reading, JsonElement item, int row, bool isBlank)
    {
        var kind = Text(reading, item, row, "kind");
        if (kind is "" && !isBlank) reading.ReportMissing(row, "kind");
        if (kind is null or "") return null;
        if (reading.Field.FindOption(kind) is { } option) return option.Id;
        reading.Report("AN1012", row, "kind", FieldReading.Quote(kind));
        return null;
    }

    private static string? Text(FieldReading reading, JsonElement item, int row, string part) =>
        item.Find(part) is { } found ? reading.Text(found, row, part) : "";
}
