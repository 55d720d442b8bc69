using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>What a cell takes.</summary>
/// <param name="Type">Text, Choice, Number, Money, Date or Duration (in seconds).</param>
/// <param name="MaxLength">Most characters of a text.</param>
public sealed record Expected(FieldType Type, int MaxLength)
{
    /// <summary>Whether a number must be whole.</summary>
    public bool Whole { get; init; }

    /// <summary>What a choice may be; empty for other types.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Whether it takes a number of any kind.</summary>
    public bool IsNumeric => Type is FieldType.Number or FieldType.Money or FieldType.Duration;

    /// <summary>The cell of a field that has one value.</summary>
    public static Expected Of(Field field) => new(field.Type, field.MaxLength) { Options = field.Options };

    /// <summary>A cell of a table, or the value of an asked name.</summary>
    public static Expected Of(Field field, Column column) => new(column.Type, field.MaxLength) { Whole = column.Whole, Options = column.Options };

    /// <summary>A text within a field of another type.</summary>
    public static Expected Words(Field field) => new(FieldType.Text, field.MaxLength);

    /// <summary>The kind of a block.</summary>
    public static Expected Kind(Field field) => new(FieldType.Choice, field.MaxLength) { Options = field.Options };
}
