namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>A cell as the file holds it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Text, number as written, name of the error, or the formula; never its result.</param>
/// <param name="Look">What its number is shown as.</param>
internal sealed record RawCell(RawKind Kind, string Text, CellLook Look)
{
    public static readonly RawCell Blank = new(RawKind.Blank, "", CellLook.Plain);
}

/// <summary>What a cell holds.</summary>
internal enum RawKind
{
    Blank,
    Text,
    Number,
    Truth,
    Error,
    Formula,
}

/// <summary>What a number is shown as.</summary>
internal enum CellLook
{
    Plain,
    Day,
    Percent,
}
