using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>
/// Brings the shapes in which <see cref="AnswersReader"/> takes answers into the one the pages know: names and columns by id,
/// pairs as an array, a duration as an object. What fits no shape is left out.
/// </summary>
public static class TypedShape
{
    /// <summary>The same answers; the form given stays as it is.</summary>
    public static JsonObject Of(JsonObject answers, Form form)
    {
        var shaped = new JsonObject();
        foreach (var field in form.Fields)
            if (answers[field.Id] is { } value && Shape(field, value) is { } fitting)
                shaped[field.Id] = fitting;
        return shaped;
    }

    private static JsonNode? Shape(Field field, JsonNode value) => field.Type switch
    {
        FieldType.Text or FieldType.Number or FieldType.Money or FieldType.Date => Text(value),
        FieldType.Choice => Option(field.FindOption, TypedForm.Text(value)),
        FieldType.List => Each(value, Text),
        FieldType.Files => Each(value, item => TypedForm.FileOf(item)),
        FieldType.Blocks => Each(value, block => Block(field, block)),
        FieldType.Rows => Each(value, row => Row(field, row)),
        FieldType.KeyValue => Pairs(field, value),
        FieldType.Duration => Duration(value),
    };

    private static JsonNode? Text(JsonNode? value) => value is JsonValue ? TypedForm.Text(value) : null;

    private static JsonArray? Each(JsonNode value, Func<JsonNode?, JsonNode?> shape) =>
        value is JsonArray items ? new JsonArray([.. items.Select(shape).Where(item => item is not null)]) : null;

    /// <summary>A select shows options by their ids; what is none stays, so that hand-in can tell it.</summary>
    private static string Option(Func<string, Option?> find, string given) => find(given)?.Id ?? given;

    private static string Cell(Column? column, string given) =>
        column is { Type: FieldType.Choice } ? Option(column.FindOption, given) : given;

    private static JsonObject Block(Field field, JsonNode? block)
    {
        var shaped = new JsonObject();
        foreach (var part in new[] { InputNames.Kind, InputNames.Heading, InputNames.Text })
            if (TypedForm.Text(block, part) is { Length: > 0 } text)
                shaped[part] = part == InputNames.Kind ? Option(field.FindOption, text) : text;
        if (TypedForm.FileOf(TypedForm.Part(block, InputNames.Image)) is { } image)
            shaped[InputNames.Image] = image;
        return shaped;
    }

    private static JsonObject Row(Field field, JsonNode? row)
    {
        var shaped = new JsonObject();
        foreach (var (name, value) in row as JsonObject ?? [])
        {
            if (value is JsonObject inner)
                foreach (var (column, cell) in inner)
                    Put(field, shaped, column, cell);
            else
                Put(field, shaped, name, value);
        }
        return shaped;
    }

    private static void Put(Field field, JsonObject row, string column, JsonNode? cell)
    {
        if (field.FindColumn(column) is { } known && TypedForm.Text(cell) is { Length: > 0 } text)
            row[known.Id] = Cell(known, text);
    }

    private static JsonArray Pairs(Field field, JsonNode value)
    {
        var given = value is JsonObject pairs
            ? pairs.Select(p => (Name: p.Key, Value: Joined(p.Value)))
            : TypedForm.Items(value).Select(p => (Name: TypedForm.Text(p, InputNames.PairName), Value: Joined(TypedForm.Part(p, InputNames.PairValue))));
        return new JsonArray([.. given.Select(p => Pair(field.FindColumn(p.Name), p.Name, p.Value))]);
    }

    private static JsonObject Pair(Column? column, string name, string value) =>
        InputNames.Pair(column?.Id ?? name, Cell(column, value));

    private static string Joined(JsonNode? value) =>
        value is JsonArray several ? string.Join('、', several.Select(TypedForm.Text)) : TypedForm.Text(value);

    private static JsonObject Duration(JsonNode value)
    {
        var shaped = new JsonObject();
        if ((value is JsonObject ? TypedForm.Text(value, InputNames.Seconds) : TypedForm.Text(value)) is { Length: > 0 } seconds)
            shaped[InputNames.Seconds] = seconds;
        if (TypedForm.FileOf(TypedForm.Part(value, InputNames.Recording)) is { } file)
            shaped[InputNames.Recording] = file;
        return shaped;
    }
}
