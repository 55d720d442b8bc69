using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Reads the answers of a posted form as they were typed, right or wrong. What is wrong is told at hand-in.</summary>
public static class PostedForm
{
    /// <summary>JSON by field id, as drafts are stored. Empty texts are left out; empty rows stay, since they are on the screen.</summary>
    public static JsonObject Read(IFormCollection posted, Form form)
    {
        var typed = new JsonObject();
        foreach (var field in form.Fields)
            if (ReadField(posted, field) is { } value)
                typed[field.Id] = value;
        return typed;
    }

    private static JsonNode? ReadField(IFormCollection posted, Field field) => field.Type switch
    {
        FieldType.Text or FieldType.Choice or FieldType.Number or FieldType.Money or FieldType.Date
            => Text(posted[InputNames.Name(field.Id)].ToString()),
        FieldType.List => Texts(posted[InputNames.Name(field.Id)]),
        FieldType.Files => Texts(posted[InputNames.Name(field.Id)], keepEmpty: false),
        FieldType.Blocks => Rows(posted, field.Id, BlockParts),
        FieldType.Rows => Rows(posted, field.Id, [.. field.Columns.Select(c => c.Id)]),
        FieldType.KeyValue => Pairs(posted, field),
        FieldType.Duration => NotEmpty(RowAt(posted, field.Id, [InputNames.Seconds, InputNames.Recording], 0)),
    };

    private static readonly string[] BlockParts = [InputNames.Kind, InputNames.Heading, InputNames.Text, InputNames.Image];

    private static JsonArray? Texts(StringValues values, bool keepEmpty = true)
    {
        var texts = values.Where(v => keepEmpty || !string.IsNullOrEmpty(v)).Select(v => (JsonNode)Lines(v ?? "")).ToArray();
        return texts.Length == 0 ? null : new JsonArray(texts);
    }

    private static JsonArray? Rows(IFormCollection posted, string field, string[] parts)
    {
        var count = parts.Max(part => posted[InputNames.Name(field, part)].Count);
        return count == 0 ? null : new JsonArray([.. Enumerable.Range(0, count).Select(row => RowAt(posted, field, parts, row))]);
    }

    private static JsonObject RowAt(IFormCollection posted, string field, string[] parts, int row)
    {
        var cells = new JsonObject();
        foreach (var part in parts)
            if (posted[InputNames.Name(field, part)] is var values && row < values.Count && Text(values[row]) is { } text)
                cells[part] = text;
        return cells;
    }

    /// <summary>First the names asked for, then those the trainee added. A name given twice stays twice.</summary>
    private static JsonArray Pairs(IFormCollection posted, Field field)
    {
        var asked = field.Columns.Select(c => InputNames.Pair(c.Id, Lines(posted[InputNames.Name(field.Id, c.Id)].ToString())));
        var names = posted[InputNames.Name(field.Id, InputNames.OwnName)];
        var values = posted[InputNames.Name(field.Id, InputNames.OwnValue)];
        var own = names.Zip(values, (name, value) => InputNames.Pair(name ?? "", Lines(value ?? "")));
        return new JsonArray([.. asked, .. own]);
    }

    private static JsonObject? NotEmpty(JsonObject cells) => cells.Count == 0 ? null : cells;

    private static JsonValue? Text(string? typed) => string.IsNullOrEmpty(typed) ? null : JsonValue.Create(Lines(typed));

    /// <summary>Browsers send line ends as two characters, which would count twice.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
