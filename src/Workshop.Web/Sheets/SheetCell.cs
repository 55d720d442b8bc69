namespace Workshop.Web.Sheets;

/// <summary>One cell of a sheet. Texts of courses and people are words whatever they begin with; only the product's own cells reckon.</summary>
public abstract record SheetCell
{
    /// <summary>A text, shown as it is.</summary>
    public sealed record Words(string Text, bool IsStrong = false) : SheetCell;

    /// <summary>A number.</summary>
    /// <param name="Number">Shown.</param>
    /// <param name="Decimals">0 or 2; null to show it without idle zeros.</param>
    public sealed record Figure(decimal Number, int? Decimals = null) : SheetCell;

    /// <summary>A calendar day.</summary>
    public sealed record Day(DateOnly Date) : SheetCell;

    /// <summary>Left for the reader to fill in.</summary>
    /// <param name="Allowed">What may be typed; null for anything.</param>
    public sealed record Blank(NumberRange? Allowed = null) : SheetCell;

    /// <summary>Worked out by the spreadsheet.</summary>
    /// <param name="Formula">The formula without its sign, made of addresses and functions only.</param>
    /// <param name="IsPercent">Whether the result is a share, shown as a percentage.</param>
    public sealed record Reckoned(string Formula, bool IsPercent = false) : SheetCell;

    /// <summary>The sum of a row of marks once all of them are there; nothing before, for a missing mark is not 0.</summary>
    public static Reckoned SumOnceFilled(CellAddress from, CellAddress to, int count) =>
        new(FormattableString.Invariant($"IF(COUNT({from}:{to})={count},SUM({from}:{to}),\"\")"));
}

/// <summary>The numbers a cell takes.</summary>
/// <param name="Min">The least, included.</param>
/// <param name="Max">The greatest, included.</param>
/// <param name="Whole">Whether only whole ones.</param>
/// <param name="Message">What is said to who types anything else.</param>
public sealed record NumberRange(decimal Min, decimal Max, bool Whole, string Message);
