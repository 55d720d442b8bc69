namespace Workshop.Web.Sheets;

/// <summary>How a cell looks. The numbers are positions in the list of cell formats (<see cref="SheetStyles"/>).</summary>
public enum CellStyle : uint
{
    /// <summary>As spreadsheets show it by themselves.</summary>
    Plain,

    /// <summary>What the sheet is.</summary>
    Title,

    /// <summary>A line about it that runs on over the columns.</summary>
    Note,

    /// <summary>What to fill in and how, within its column.</summary>
    Hint,

    /// <summary>The name of a column or a line.</summary>
    Heading,

    /// <summary>A text of a table.</summary>
    Words,

    /// <summary>A text that stands out.</summary>
    Strong,

    /// <summary>A number without idle zeros.</summary>
    Figure,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An amount with two decimals.</summary>
    Money,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A number worked out.</summary>
    Total,

    /// <summary>A share worked out.</summary>
    Percent,

    /// <summary>A text to be filled in; like all answers open where a sheet is locked.</summary>
    Answer,

    /// <summary>A number, or anything, to be filled in.</summary>
    AnswerFigure,

    /// <summary>A whole number to be filled in.</summary>
    AnswerWhole,

    /// <summary>An amount to be filled in.</summary>
    AnswerMoney,

    /// <summary>A day to be filled in.</summary>
    AnswerDay,
}
