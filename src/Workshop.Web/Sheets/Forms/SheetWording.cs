using System.Resources;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms;

/// <summary>What the workbook of a form says.</summary>
/// <param name="language">A language tag of <see cref="Languages"/>.</param>
public sealed class SheetWording(string language) : FixedWording(Texts, language)
{
    private static readonly ResourceManager Texts = new("Workshop.Web.Texts.SheetWords", typeof(SheetWording).Assembly);

    /// <summary>The label of a field, with a word where it is required.</summary>
    public string Label(Field field) => Marked(field.Label.In(Language), field.Required);

    /// <summary>The label of a column or an asked name, with a word where it is required.</summary>
    public string Label(Column column) => Marked(column.Label.In(Language), column.Required);

    /// <summary>Hint and example of a field, or null where it has neither.</summary>
    public string? Hint(Field field) => (field.Hint?.In(Language), field.Example?.In(Language)) switch
    {
        (null, null) => null,
        ({ } hint, null) => hint,
        (null, { } example) => this["Example", example],
        ({ } hint, { } example) => $"{hint} {this["Example", example]}",
    };

    /// <summary>What a cell takes, with its unit.</summary>
    public string Rule(Expected expected, LocalText? unit = null)
    {
        var rule = expected.Type == FieldType.Text ? this["RuleText", expected.MaxLength] : this[expected is { Type: FieldType.Number, Whole: true } ? "RuleWhole" : $"Rule{expected.Type}"];
        return unit is null ? rule : this["WithUnit", rule, unit.In(Language)];
    }

    /// <summary>What choices are called in a list: each label once, so that it leads back to one option.</summary>
    public IEnumerable<(Option Option, string Text)> Choices(Expected expected)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in expected.Options)
            yield return (option, taken.Add(option.Label.In(Language)) ? option.Label.In(Language) : $"{option.Label.In(Language)} ({option.Id})");
    }

    private string Marked(string label, bool required) => required ? this["Required", label] : label;
}
