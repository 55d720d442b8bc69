using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Sheets.Forms;

/// <summary>The places of a form as typed that cells stand for.</summary>
internal sealed class TypedCells(Form form)
{
    /// <summary>What was typed where a cell stands for; empty for nothing.</summary>
    public string Find(JsonObject typed, AnswerCell cell)
    {
        var (field, part, value) = (form.FindField(cell.Range.Field)!, cell.Range.Part, typed[cell.Range.Field]);
        if (field.Type == FieldType.KeyValue)
            return cell.Row is { } own ? OwnText(field, value, own, part!) : AskedText(value, part!);
        var of = cell.Row is { } row ? TypedForm.Items(value).ElementAtOrDefault(row) : value;
        return part is null ? TypedForm.Text(of) : TypedForm.Text(of, part);
    }

    /// <summary>Types a text where a cell stands for. Cells of a field come from the first row to the last.</summary>
    public void Put(JsonObject typed, AnswerCell cell, string text)
    {
        var (field, part) = (form.FindField(cell.Range.Field)!, cell.Range.Part);
        if (cell.Row is { } row)
            PutInRow(typed, field, row, part, text);
        else if (field.Type == FieldType.KeyValue)
            Items(typed, field.Id).Add(InputNames.Pair(part!, text));
        else if (part is null)
            typed[field.Id] = text;
        else
            typed[field.Id] = new JsonObject { [part] = text };
    }

    private static void PutInRow(JsonObject typed, Field field, int row, string? part, string text)
    {
        var items = Items(typed, field.Id);
        var at = row + (field.Type == FieldType.KeyValue ? field.Columns.Length : 0);
        while (items.Count <= at)
            items.Add(Empty(field));
        if (part is null)
            items[at] = text;
        else
            items[at]![PartOf(part)] = text;
    }

    private static JsonNode Empty(Field field) => field.Type switch
    {
        FieldType.List => JsonValue.Create(""),
        FieldType.KeyValue => InputNames.Pair("", ""),
        _ => new JsonObject(),
    };

    private static JsonArray Items(JsonObject typed, string field)
    {
        if (typed[field] is not JsonArray items)
            typed[field] = items = [];
        return items;
    }

    private static string AskedText(JsonNode? pairs, string name) => TypedForm.Text(
        TypedForm.Items(pairs).FirstOrDefault(p => TypedForm.Text(p, InputNames.PairName) == name), InputNames.PairValue);

    private static string OwnText(Field field, JsonNode? pairs, int row, string part) => TypedForm.Text(
        TypedForm.Items(pairs).Where(p => field.Columns.All(c => c.Id != TypedForm.Text(p, InputNames.PairName))).ElementAtOrDefault(row),
        PartOf(part));

    private static string PartOf(string part) => part switch
    {
        InputNames.OwnName => InputNames.PairName,
        InputNames.OwnValue => InputNames.PairValue,
        _ => part,
    };
}
