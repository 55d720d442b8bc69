using System.Text.Json.Nodes;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Load;

/// <summary>The shipped flawless listing as the fields of the task's form.</summary>
internal static class FormFields
{
    /// <summary>The sample's answers without its pictures.</summary>
    public static JsonObject Listing()
    {
        var sample = Repository.Path("content/ecommerce-operations/tasks/product-listing/samples/table-6-flawless.json");
        var answers = JsonNode.Parse(File.ReadAllText(sample))!["answers"]!.AsObject();
        answers.Remove("mainImages");
        foreach (var block in answers["detailPage"]!.AsArray())
            block!.AsObject().Remove("image");
        return answers;
    }

    public static IEnumerable<KeyValuePair<string, string>> Of(JsonObject answers)
    {
        foreach (var (field, answer) in answers)
            foreach (var (part, value) in PartsOf(answer!))
                yield return new(InputNames.Name(field, part), value);
    }

    private static IEnumerable<(string? Part, string Value)> PartsOf(JsonNode answer) => answer switch
    {
        JsonArray items => items.SelectMany(item => PartsOf(item!)),
        JsonObject parts => parts.Select(p => ((string?)p.Key, p.Value?.ToString() ?? "")),
        _ => [(null, answer.ToString())],
    };
}
