namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Why a cell was not read. The names are part of the keys of the words for them.</summary>
public enum CellTrouble
{
    /// <summary>A formula; it is never worked out.</summary>
    Formula,

    /// <summary>Part of a merged cell: nobody can say which answer it is.</summary>
    Merged,

    /// <summary>A spreadsheet's own error, such as #REF!.</summary>
    Error,

    /// <summary>A percentage where a plain number is asked for.</summary>
    Percent,

    /// <summary>A day where a number is asked for.</summary>
    DayForNumber,

    /// <summary>No number.</summary>
    NotANumber,

    /// <summary>A number with thousands separators.</summary>
    Separators,

    /// <summary>A number too large.</summary>
    Large,

    /// <summary>An amount or time below zero.</summary>
    Negative,

    /// <summary>A fraction where whole numbers are asked for.</summary>
    NotWhole,

    /// <summary>No day.</summary>
    NotADay,

    /// <summary>None of the choices.</summary>
    NotAnOption,

    /// <summary>A text too long.</summary>
    TooLong,

    /// <summary>Rows beyond the last one there may be.</summary>
    Beyond,

    /// <summary>A printed cell says something else: rows or columns were moved, and the sheet is not read.</summary>
    Moved,

    /// <summary>The sheet is not there.</summary>
    NoSheet,
}
