namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>The works that every marker has marked, as numbers from a common origin, in an order that depends on their marks alone.</summary>
internal sealed class CompleteMarks
{
    private CompleteMarks(double[][] rows, double[] weights, int markers)
    {
        Rows = rows;
        Weights = weights;
        Markers = markers;
    }

    /// <summary>A row a work, a place a marker.</summary>
    public double[][] Rows { get; }

    public double[] Weights { get; }

    public int Markers { get; }

    public bool IsWeighted => Weights.Any(weight => weight != Weights[0]);

    public static CompleteMarks Of(RatingTable table)
    {
        var byMarks = Comparer<double[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));
        var origin = table.Values.Count == 0 ? 0 : table.Values[table.Values.Count / 2];
        (double[] Row, double Weight)[] complete =
        [
            .. Enumerable.Range(0, table.Works)
                .Where(work => table[work].All(mark => mark is not null))
                .Select(work => (Row: table[work].Select(mark => (double)(mark!.Value - origin)).ToArray(), Weight: table.Weights[work]))
                .OrderBy(work => work.Row, byMarks).ThenBy(work => work.Weight),
        ];
        return new CompleteMarks([.. complete.Select(work => work.Row)], [.. complete.Select(work => work.Weight)], table.Markers.Count);
    }
}
