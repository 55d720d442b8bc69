namespace Workshop.Moderation.Sampling;

/// <summary>One marker's submissions in one band while places are being shared out.</summary>
internal sealed class Cell(string markerId, int band, IReadOnlyList<FrameRow> rows, ulong tie)
{
    public string MarkerId { get; } = markerId;

    public int Band { get; } = band;

    public IReadOnlyList<FrameRow> Rows { get; } = rows;

    /// <summary>Settles what would otherwise be settled by the alphabet.</summary>
    public ulong Tie { get; } = tie;

    public int Places { get; set; }

    public int Left => Rows.Count - Places;

    /// <summary>The cells of these submissions, by marker and band.</summary>
    public static List<Cell> Of(IEnumerable<FrameRow> rows, SamplingPlan plan, long seed) =>
    [
        .. rows.GroupBy(row => (row.MarkerId, Band: plan.BandOf(row.Percent!.Value)))
            .OrderBy(cell => cell.Key.MarkerId, StringComparer.Ordinal).ThenBy(cell => cell.Key.Band)
            .Select(cell => new Cell(cell.Key.MarkerId, cell.Key.Band, [.. cell], DrawKey.Of(seed, $"{cell.Key.MarkerId}\u001f{cell.Key.Band}"))),
    ];
}
