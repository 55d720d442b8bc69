using System.Globalization;

namespace Workshop.Scoring;

/// <summary>One value inside a <see cref="Message"/>.</summary>
/// <param name="Text">The text itself, or the address of a label.</param>
/// <param name="IsLabel">
/// True where <paramref name="Text"/> addresses a label of the task's form: <c>field</c>, <c>field/option</c> or
/// <c>field/column</c>, shown in the reader's language. False for text shown as it is.
/// </param>
public readonly record struct MessageArgument(string Text, bool IsLabel)
{
    /// <summary>The label of a field, or of an option or column within it.</summary>
    public static MessageArgument Label(string field, string? part = null) => new(part is null ? field : $"{field}/{part}", true);

    /// <summary>Text as it is.</summary>
    public static implicit operator MessageArgument(string text) => new(text, false);

    /// <summary>A whole number.</summary>
    public static implicit operator MessageArgument(int number) => new(number.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>A decimal with no trailing zeros.</summary>
    public static implicit operator MessageArgument(decimal number) => new(number.ToString("0.############", CultureInfo.InvariantCulture), false);
}
