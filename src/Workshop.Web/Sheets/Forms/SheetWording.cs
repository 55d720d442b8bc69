using System.Globalization;
using System.Resources;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms;

/// <summary>What a workbook says, in one language whatever the language of the request: a file keeps the one it was made in.</summary>
public sealed class SheetWording(string language)
{
    private static readonly ResourceManager Texts = new("Workshop.Web.Texts.SheetWords", typeof(SheetWording).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>Language tag of the words.</summary>
    public string Language => language;

    /// <summary>A text by its key, with values in their places.</summary>
    public string this[string key, params object[] values] => string.Format(
        _culture, Texts.GetString(key, _culture) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)), values);

    /// <summary>The label of a field, with a word where it is required.</summary>
    public string Label(Field field) => Marked(field.Label.In(language), field.Required);

    /// <summary>The label of a column or an asked name, with a word where it is required.</summary>
    public string Label(Column column) => Marked(column.Label.In(language), column.Required);

    /// <summary>Hint and example of a field, or null where it has neither.</summary>
    public string? Hint(Field field) => (field.Hint?.In(language), field.Example?.In(language)) switch
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
        return unit is null ? rule : this["WithUnit", rule, unit.In(language)];
    }

    /// <summary>What choices are called in a list: each label once, so that it leads back to one option.</summary>
    public IEnumerable<(Option Option, string Text)> Choices(Expected expected)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in expected.Options)
            yield return (option, taken.Add(option.Label.In(language)) ? option.Label.In(language) : $"{option.Label.In(language)} ({option.Id})");
    }

    private string Marked(string label, bool required) => required ? this["Required", label] : label;
}
