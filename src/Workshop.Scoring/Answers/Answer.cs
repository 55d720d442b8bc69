using System.Collections.Immutable;

namespace Workshop.Scoring.Answers;

/// <summary>What a trainee gave for one field, typed. An empty field has no answer at all.</summary>
public abstract record Answer;

/// <summary>A text. May hold anything, lone surrogates included.</summary>
public sealed record TextAnswer(string Text) : Answer;

/// <summary>The id of the chosen option.</summary>
public sealed record ChoiceAnswer(string Option) : Answer;

/// <summary>A number.</summary>
public sealed record NumberAnswer(decimal Value) : Answer;

/// <summary>An amount in CNY, 0 or more; its scale is the number of decimals typed.</summary>
public sealed record MoneyAnswer(decimal Amount) : Answer;

/// <summary>A day.</summary>
public sealed record DateAnswer(DateOnly Day) : Answer;

/// <summary>Seconds, 0 or more, and the file where one was given.</summary>
public sealed record DurationAnswer(decimal Seconds, FileFacts? File) : Answer;

/// <summary>Texts in order; none is empty.</summary>
public sealed record ListAnswer(ImmutableArray<string> Items) : Answer;

/// <summary>Blocks in order.</summary>
public sealed record BlocksAnswer(ImmutableArray<Block> Blocks) : Answer;

/// <summary>Rows in order.</summary>
public sealed record RowsAnswer(ImmutableArray<Row> Rows) : Answer;

/// <summary>Names with values in order; a value may be empty (asked for, not filled in).</summary>
public sealed record KeyValueAnswer(ImmutableArray<KeyValuePair<string, string>> Pairs) : Answer;

/// <summary>Files in order.</summary>
public sealed record FilesAnswer(ImmutableArray<FileFacts> Files) : Answer;

/// <summary>One block of a page.</summary>
/// <param name="Kind">Id of one of the field's options.</param>
/// <param name="Heading">May be empty.</param>
/// <param name="Text">May be empty.</param>
/// <param name="Image">Null for none.</param>
public sealed record Block(string Kind, string Heading, string Text, FileFacts? Image);

/// <summary>One row of a table.</summary>
/// <param name="Cells">By column id; a column without an entry was left empty.</param>
public sealed record Row(ImmutableDictionary<string, Cell> Cells)
{
    /// <summary>The cell's text, or an empty string.</summary>
    public string Text(string column) => Cells.TryGetValue(column, out var cell) ? cell.Text : "";

    /// <summary>The cell's number (of a duration its seconds), or null.</summary>
    public decimal? Number(string column) => Cells.TryGetValue(column, out var cell) ? cell.Number : null;

    /// <summary>The cell's day, or null.</summary>
    public DateOnly? Day(string column) => Cells.TryGetValue(column, out var cell) ? cell.Day : null;
}

/// <summary>One cell. What could not be read has its text alone.</summary>
/// <param name="Text">As typed, trimmed; of a choice the id of the option, of a date the day as 2026-06-03.</param>
/// <param name="Number">The value where the column is a number, money or a duration (in seconds), else null.</param>
public sealed record Cell(string Text, decimal? Number)
{
    /// <summary>The day where the column is a date, else null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the column is a choice and the text one of its options.</summary>
    public bool IsOption { get; init; }

    /// <summary>Whether it holds the trainee's own words, or what could not be read as anything else.</summary>
    public bool IsText => Number is null && Day is null && !IsOption;
}
