namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Why a file is not read at all. The names are part of the keys of the words for them.</summary>
public enum BookRefusal
{
    /// <summary>No file, or one without content.</summary>
    Empty,

    /// <summary>The file is larger than uploads may be.</summary>
    TooLarge,

    /// <summary>Unpacked it holds more than any form does: too many bytes, cells or characters.</summary>
    TooMuch,

    /// <summary>Something else than a workbook.</summary>
    NotAWorkbook,

    /// <summary>A workbook of the old binary kind (.xls).</summary>
    OldFormat,

    /// <summary>A workbook with a password.</summary>
    Encrypted,

    /// <summary>A workbook with macros.</summary>
    Macros,

    /// <summary>A workbook that cannot be read to its end, or holds what no workbook does.</summary>
    Damaged,

    /// <summary>A workbook that was not downloaded here.</summary>
    NotOurs,

    /// <summary>The form of another task.</summary>
    OtherTask,

    /// <summary>The form of this task as it was before it was changed.</summary>
    OtherForm,
}

/// <summary>Ends the reading of a file from wherever it has come to.</summary>
internal sealed class BookRefusedException(BookRefusal why) : Exception($"The workbook is refused: {why}.")
{
    public BookRefusal Why { get; } = why;
}
