using System.Globalization;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring;

/// <summary>One value inside a <see cref="Message"/>.</summary>
/// <param name="Text">The text itself (in Chinese, where there is an <see cref="English"/> one too), or addresses of labels.</param>
/// <param name="IsLabel">
/// True where <paramref name="Text"/> addresses labels of the task's form: <c>field</c>, <c>field/option</c> or
/// <c>field/column</c>, several joined with commas. False for text shown as it is. Ask <see cref="In"/> for what to show.
/// </param>
public readonly record struct MessageArgument(string Text, bool IsLabel)
{
    /// <summary>The text for English readers, where it is another one; null where <see cref="Text"/> is for everybody.</summary>
    public string? English { get; init; }

    /// <summary>The label of a field, or of an option or column within it.</summary>
    public static MessageArgument Label(string field, string? part = null) => new(part is null ? field : $"{field}/{part}", true);

    /// <summary>The labels of several fields, options or columns, in order, by their addresses.</summary>
    public static MessageArgument Labels(IEnumerable<string> addresses) => new(string.Join(',', addresses), true);

    /// <summary>Words that exist in both languages.</summary>
    public static MessageArgument Words(LocalText text) => new(text.Zh, false) { English = text.En };

    /// <summary>Several such words in order, joined as each language joins a list.</summary>
    public static MessageArgument Words(IReadOnlyCollection<LocalText> texts) =>
        new(string.Join('、', texts.Select(t => t.Zh)), false) { English = string.Join(", ", texts.Select(t => t.En)) };

    /// <summary>Text as it is.</summary>
    public static implicit operator MessageArgument(string text) => new(text, false);

    /// <summary>A whole number.</summary>
    public static implicit operator MessageArgument(int number) => new(number.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>A decimal with no trailing zeros.</summary>
    public static implicit operator MessageArgument(decimal number) => new(number.ToString("0.############", CultureInfo.InvariantCulture), false);

    /// <summary>What to show in a language; labels come from the task's form, and where an address has none, its last part is shown.</summary>
    /// <param name="language">A language tag, as for <see cref="LocalText.In"/>.</param>
    /// <param name="form">The form of the task the message is about.</param>
    public string In(string language, Form form)
    {
        if (!IsLabel) return English is null ? Text : new LocalText(Text, English).In(language);
        var labels = Text.Split(',').Select(address => form.FindLabel(address) ?? LastPart(address)).ToList();
        return Words(labels).In(language, form);
    }

    private static LocalText LastPart(string address)
    {
        var part = address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new(part, part);
    }
}
