using System.Text.Json.Nodes;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Takes out what was opened but never filled in: empty rows, blocks, items and added pairs.</summary>
public static class TidyForm
{
    /// <summary>A form without them; the one given stays as it is.</summary>
    public static JsonObject WithoutEmptyParts(JsonObject typed)
    {
        var tidy = new JsonObject();
        foreach (var (field, value) in typed)
            if (Tidy(value) is { } kept)
                tidy[field] = kept;
        return tidy;
    }

    private static JsonNode? Tidy(JsonNode? value) => value switch
    {
        JsonArray items when items.Where(IsOpened).Select(i => i!.DeepClone()).ToArray() is { Length: > 0 } filled => new JsonArray(filled),
        JsonArray or null => null,
        _ => value.DeepClone(),
    };

    /// <summary>A pair that is asked for has a name and stays; anything else needs something typed in it.</summary>
    private static bool IsOpened(JsonNode? item) => TypedForm.Text(item, InputNames.PairName).Length > 0 || IsFilled(item);

    /// <summary>Whether anything was typed in an item, row or block.</summary>
    public static bool IsFilled(JsonNode? item) => item switch
    {
        JsonObject pair when pair.ContainsKey(InputNames.PairValue) => IsFilled(pair[InputNames.PairValue]),
        JsonObject parts => parts.Any(p => IsFilled(p.Value)),
        JsonArray items => items.Any(IsFilled),
        JsonValue value => !string.IsNullOrWhiteSpace(value.ToString()),
        _ => false,
    };
}
