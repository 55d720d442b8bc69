namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>How much one file may make the server do, whatever the file says of its own size.</summary>
internal sealed class ReadingBudget
{
    /// <summary>Bytes of all parts read, unpacked: ten times those of the fullest form there is.</summary>
    public const long Bytes = 48 * 1024 * 1024;

    /// <summary>Cells of all sheets read: a form has 500 rows of 20 columns on one sheet at most.</summary>
    public const int Cells = 400_000;

    /// <summary>Shared texts, styles, merges: each a list of its own.</summary>
    public const int Listed = 200_000;

    private long _bytes;
    private int _cells;

    public void SpendBytes(int count) => Spend((_bytes += count) <= Bytes);

    public void SpendCell() => Spend(++_cells <= Cells);

    /// <summary>A list has come to this length.</summary>
    public static void CheckListed(int count) => Spend(count <= Listed);

    private static void Spend(bool isWithin)
    {
        if (!isWithin)
            throw new BookRefusedException(BookRefusal.TooMuch);
    }
}
