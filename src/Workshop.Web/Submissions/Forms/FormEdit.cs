using System.Globalization;
using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>One change to a part that repeats, asked for by a button: <c>add skus</c>, <c>up skus 2</c>, <c>remove skus 2</c>.</summary>
/// <param name="Verb">One of the verbs below.</param>
/// <param name="Field">Field id.</param>
/// <param name="Row">0-based; null for adding, or for the one file of a field.</param>
public sealed record FormEdit(string Verb, string Field, int? Row)
{
    public const string Add = "add";
    public const string Up = "up";
    public const string Down = "down";
    public const string Remove = "remove";

    /// <summary>Takes the picture off a block, or the file off a duration.</summary>
    public const string RemoveFile = "remove-file";

    /// <summary>The edit a button's value asks for, or null where it asks for something else.</summary>
    public static FormEdit? Find(string? button)
    {
        var words = (button ?? "").Split(' ');
        if (words.Length is < 2 or > 3 || words[0] is not (Add or Up or Down or Remove or RemoveFile))
            return null;
        if (words.Length == 2)
            return new FormEdit(words[0], words[1], null);
        return int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? new FormEdit(words[0], words[1], row) : null;
    }

    /// <summary>Makes the change; one that does not fit the form as it is now does nothing.</summary>
    /// <returns>Id of the element to go to: the row added or moved, or else the field.</returns>
    public string Apply(JsonObject typed, Form form)
    {
        if (form.FindField(Field) is not { } field)
            return "";
        if (Verb == RemoveFile)
            return TakeFileOff(typed, field);
        return typed[Field] is JsonArray or null ? EditItems(typed, field) : Field;
    }

    private string EditItems(JsonObject typed, Field field)
    {
        if (typed[Field] is not JsonArray items)
            typed[Field] = items = [];
        if (Verb == Add)
        {
            // The page shows one empty row where there is none; the button asks for another.
            if (items.Count == 0 && field.Type != FieldType.KeyValue)
                items.Add(Empty(field));
            items.Add(Empty(field));
            return InputNames.Id(Field, items.Count - 1 - Asked(field));
        }
        if (Row + Asked(field) is not { } from || from >= items.Count)
            return Field;
        var item = items[from];
        items.RemoveAt(from);
        if (Verb == Remove)
            return Field;
        var to = Math.Clamp(Verb == Up ? from - 1 : from + 1, Asked(field), items.Count);
        items.Insert(to, item);
        return InputNames.Id(Field, to - Asked(field));
    }

    /// <summary>Pairs that are asked for stand before those that can be moved.</summary>
    private static int Asked(Field field) => field.Type == FieldType.KeyValue ? field.Columns.Length : 0;

    private static JsonNode Empty(Field field) => field.Type == FieldType.List ? JsonValue.Create("") : new JsonObject();

    private string TakeFileOff(JsonObject typed, Field field)
    {
        if (field.Type == FieldType.Duration && typed[Field] is JsonObject duration)
            duration.Remove(InputNames.Recording);
        if (field.Type == FieldType.Blocks && Row is { } row && row < TypedForm.Items(typed[Field]).Count)
            (typed[Field]![row] as JsonObject)?.Remove(InputNames.Image);
        return InputNames.Id(Field, Row);
    }
}
