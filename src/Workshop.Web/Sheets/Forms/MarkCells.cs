using System.Collections.Immutable;
using System.Globalization;
using Workshop.Web.Frame.Language;

namespace Workshop.Web.Sheets.Forms;

/// <summary>A mark as the first two columns of the hidden sheet: names and values.</summary>
internal static class MarkCells
{
    private const string Task = "task", Form = "form", Draft = "draft", Attempt = "attempt", Language = "language";

    public static ImmutableArray<(string Name, string Value)> Write(FormMark mark) =>
    [
        (Task, mark.Task), (Form, mark.Form), (Draft, mark.Draft.ToString(CultureInfo.InvariantCulture)),
        (Attempt, mark.Attempt.ToString(CultureInfo.InvariantCulture)), (Language, mark.Language),
    ];

    /// <summary>How many rows they take.</summary>
    public const int Rows = 5;

    /// <summary>The mark with these values by name; null where something is missing or cannot be.</summary>
    public static FormMark? Find(IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(Task, out var task) && values.TryGetValue(Form, out var form)
        && Number(values, Draft) is { } draft && Number(values, Attempt) is { } attempt
        && values.TryGetValue(Language, out var language) && Languages.IsKnown(language)
            ? new FormMark(task, form, draft, attempt, language)
            : null;

    private static int? Number(IReadOnlyDictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
