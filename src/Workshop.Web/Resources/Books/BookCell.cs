namespace Workshop.Web.Resources.Books;

/// <summary>One cell of a sheet. Texts of the course are words whatever they begin with; only the product's own cells reckon.</summary>
public abstract record BookCell
{
    /// <summary>A text.</summary>
    public sealed record Words(string Text, bool IsStrong = false) : BookCell;

    /// <summary>A number, shown without idle zeros.</summary>
    public sealed record Figure(decimal Number) : BookCell;

    /// <summary>Left for the reader to fill in.</summary>
    /// <param name="Allowed">What may be typed; null for anything.</param>
    public sealed record Blank(NumberRange? Allowed = null) : BookCell;

    /// <summary>Worked out by the spreadsheet.</summary>
    /// <param name="Formula">The formula without its sign, made of addresses and functions only.</param>
    /// <param name="IsPercent">Whether the result is a share, shown as a percentage.</param>
    public sealed record Reckoned(string Formula, bool IsPercent = false) : BookCell;

    /// <summary>The address of a cell.</summary>
    /// <param name="column">Counted from 0, at most 25.</param>
    /// <param name="row">Counted from 1.</param>
    public static string Address(int column, int row) => FormattableString.Invariant($"{(char)('A' + column)}{row}");

    /// <summary>The sum of a row of marks once all of them are there; nothing before, for a missing mark is not 0.</summary>
    public static Reckoned SumOnceFilled(string from, string to, int count) =>
        new(FormattableString.Invariant($"IF(COUNT({from}:{to})={count},SUM({from}:{to}),\"\")"));
}

/// <summary>The numbers a cell takes.</summary>
/// <param name="Min">The least, included.</param>
/// <param name="Max">The greatest, included.</param>
/// <param name="Whole">Whether only whole ones.</param>
/// <param name="Message">What is said to who types anything else.</param>
public sealed record NumberRange(decimal Min, decimal Max, bool Whole, string Message);
