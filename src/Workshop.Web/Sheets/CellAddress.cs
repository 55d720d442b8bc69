using System.Globalization;

namespace Workshop.Web.Sheets;

/// <summary>One cell of a sheet.</summary>
/// <param name="Row">1 to 1,048,576.</param>
/// <param name="Column">1 (A) to 16,384 (XFD).</param>
public readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The last row a sheet has.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The last column a sheet has.</summary>
    public const int LastColumn = 16_384;

    /// <summary>The cell a reference such as <c>B12</c> or <c>$B$12</c> names; null where it names none.</summary>
    public static CellAddress? Find(string reference)
    {
        var plain = reference.AsSpan().Trim();
        int at = 0, column = 0;
        for (; at < plain.Length && (char.IsAsciiLetter(plain[at]) || plain[at] == '$'); at++)
            if (plain[at] != '$')
            {
                column = column * 26 + char.ToUpperInvariant(plain[at]) - 'A' + 1;
                if (column > LastColumn)
                    return null;
            }
        return column > 0 && int.TryParse(plain[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= LastRow
            ? new CellAddress(row, column)
            : null;
    }

    /// <summary>The letters of a column.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    /// <summary>As spreadsheets show it: <c>B12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");
}
