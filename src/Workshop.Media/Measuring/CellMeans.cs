namespace Workshop.Media.Measuring;

/// <summary>Averages a picture down to a small square, whatever its shape; looks at a few hundred rows at most.</summary>
internal static class CellMeans
{
    private const int RowsPerCell = 5;

    /// <summary>Fills the square with mean brightness times 16.</summary>
    public static void Fill(LumaPlane luma, int side, Span<int> cells)
    {
        for (var row = 0; row < side; row++)
        {
            var (top, bottom) = Range(row, side, luma.Height);
            var step = Math.Max(1, (bottom - top) / RowsPerCell);
            var line = cells.Slice(row * side, side);
            var lines = 0;
            line.Clear();
            for (var y = top; y < bottom; y += step, lines++)
                AddRow(luma.Row(y), line);
            Divide(line, luma.Width, lines);
        }
    }

    private static void AddRow(ReadOnlySpan<byte> row, Span<int> sums)
    {
        for (var cell = 0; cell < sums.Length; cell++)
        {
            var (left, right) = Range(cell, sums.Length, row.Length);
            var sum = 0;
            foreach (var value in row[left..right])
                sum = unchecked(sum + value);
            sums[cell] += sum;
        }
    }

    private static void Divide(Span<int> sums, int width, int lines)
    {
        for (var cell = 0; cell < sums.Length; cell++)
        {
            var (left, right) = Range(cell, sums.Length, width);
            sums[cell] = sums[cell] * 16 / ((right - left) * lines);
        }
    }

    /// <summary>The pixels of a cell: never none, so that a picture smaller than the square repeats some.</summary>
    private static (int From, int To) Range(int cell, int cells, int length)
    {
        var from = cell * length / cells;
        return (from, Math.Max(from + 1, (cell + 1) * length / cells));
    }
}
