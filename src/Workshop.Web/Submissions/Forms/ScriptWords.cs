using System.Text.Json;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>The sentences the form's script says by itself, as JSON by key.</summary>
public static class ScriptWords
{
    private const string Own = "Js";

    /// <summary>Said by the page as well as by the script.</summary>
    private static readonly string[] Shared = ["WidthShort", "WidthLong", "WidthGood"];

    public static string Of(IStringLocalizer<TaskWords> words) => JsonSerializer.Serialize(
        words.GetAllStrings(includeParentCultures: true)
            .Where(w => w.Name.StartsWith(Own, StringComparison.Ordinal) || Shared.Contains(w.Name))
            .DistinctBy(w => w.Name).ToDictionary(w => w.Name, w => w.Value));
}
