using System.Collections.Immutable;

namespace Workshop.Scoring.Answers;

/// <summary>One field of a form.</summary>
/// <param name="Id">Camel case, unique in the form; the key of the answer in a submission.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Label">Shown above the field.</param>
public sealed record Field(string Id, FieldType Type, LocalText Label)
{
    /// <summary>Shown under the label; null for none.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>Shown in the empty field; null for none.</summary>
    public LocalText? Example { get; init; }

    /// <summary>Whether the work may not be handed in without it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a text field has several lines.</summary>
    public bool Multiline { get; init; }

    /// <summary>Shown behind a number; null for none.</summary>
    public LocalText? Unit { get; init; }

    /// <summary>Most characters (UTF-16) of one text; 1 to 20,000.</summary>
    public int MaxLength { get; init; } = 2_000;

    /// <summary>Most items, blocks, rows, pairs or files; 1 to 500.</summary>
    public int MaxItems { get; init; } = 50;

    /// <summary>The platform width a text should have, for the counter under it; null for no counter.</summary>
    public WidthRange? Width { get; init; }

    /// <summary>What a choice may be, or the kinds a block may be of; empty for other types.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>The columns of rows, or the names a key-value field asks for; empty for other types.</summary>
    public ImmutableArray<Column> Columns { get; init; } = [];

    /// <summary>For key-value: whether names beside the asked ones may be added.</summary>
    public bool OpenKeys { get; init; }

    /// <summary>Whether a duration takes a file beside the seconds.</summary>
    public bool TakesFile { get; init; }

    /// <summary>The column with this id, or with this label in either language; else null.</summary>
    public Column? FindColumn(string idOrLabel) =>
        Columns.FirstOrDefault(c => c.Id == idOrLabel)
        ?? Columns.FirstOrDefault(c => c.Label.Zh == idOrLabel || c.Label.En == idOrLabel);

    /// <summary>The option with this id, or with this label in either language; else null.</summary>
    public Option? FindOption(string idOrLabel) => Option.Find(Options, idOrLabel);

    /// <summary>The label of an option or column by its id, or of a column's option as <c>column/option</c>; null where there is none.</summary>
    public LocalText? FindPart(string id) =>
        Options.FirstOrDefault(o => o.Id == id)?.Label ?? Columns.FirstOrDefault(c => c.Id == id)?.Label ?? FindCellOption(id);

    private LocalText? FindCellOption(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return null;
        return Columns.FirstOrDefault(c => c.Id == id[..slash])?.Options.FirstOrDefault(o => o.Id == id[(slash + 1)..])?.Label;
    }
}

/// <summary>One value a choice may take, or one kind a block may have.</summary>
/// <param name="Id">Kebab case, unique in the field or column; stored.</param>
/// <param name="Label">Shown.</param>
public sealed record Option(string Id, LocalText Label)
{
    internal static Option? Find(ImmutableArray<Option> options, string idOrLabel) =>
        options.FirstOrDefault(o => o.Id == idOrLabel)
        ?? options.FirstOrDefault(o => o.Label.Zh == idOrLabel || o.Label.En == idOrLabel);
}

/// <summary>One column of a table, or one asked name of a key-value field.</summary>
/// <param name="Id">Camel case, unique in the field; stored.</param>
/// <param name="Type">Text, Number, Money, Date, Choice or Duration (without a file).</param>
/// <param name="Label">Shown as the heading.</param>
/// <param name="Required">Whether a row (or the field) without it is refused at hand-in.</param>
/// <param name="Whole">Whether a number must be whole.</param>
public sealed record Column(string Id, FieldType Type, LocalText Label, bool Required = false, bool Whole = false)
{
    /// <summary>What a choice may be; empty for other types.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Whether a text holds sentences, not a word or two.</summary>
    public bool Multiline { get; init; }

    /// <summary>
    /// Whether an untouched table starts with a row for each row of the trainee's own data: the first table's, its first cell
    /// in this column.
    /// </summary>
    public bool FromData { get; init; }

    /// <summary>Whether it takes a number of any kind.</summary>
    public bool IsNumeric => Type is FieldType.Number or FieldType.Money or FieldType.Duration;

    /// <summary>The option with this id, or with this label in either language; else null.</summary>
    public Option? FindOption(string idOrLabel) => Option.Find(Options, idOrLabel);
}

/// <summary>A range of platform width, both ends included; a full-width character counts 2, a half-width one 1.</summary>
/// <param name="Min">At least 0.</param>
/// <param name="Max">At least <paramref name="Min"/>.</param>
public sealed record WidthRange(int Min, int Max);
