namespace Workshop.Reports.Layout.Text;

/// <summary>Divides clusters into lines no wider than a column, filling each as far as the breaking rules allow.</summary>
internal static class LineFiller
{
    private const float Tolerance = 0.01f;

    public static List<Range> Fill(IReadOnlyList<Cluster> clusters, float width)
    {
        var lines = new List<Range>();
        var start = 0;
        while (start < clusters.Count)
        {
            var (end, next) = Line(clusters, start, width);
            lines.Add(start..end);
            start = next;
        }

        if (clusters.Count == 0 || clusters[^1].Sign.Value == '\n') lines.Add(clusters.Count..clusters.Count);
        return lines;
    }

    private static (int End, int Next) Line(IReadOnlyList<Cluster> clusters, int start, float width)
    {
        var (x, breakAt) = (-clusters[start].Lead, start);
        for (var i = start; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            if (cluster.Sign.Value == '\n') return (i, i + 1);
            if (i > start && LineBreaks.IsAllowedBetween(clusters[i - 1].Sign, cluster.Sign)) breakAt = i;
            if (x + cluster.Width - cluster.Trail > width + Tolerance)
            {
                // A word longer than the line is cut where the line is full; one cluster at least, or nothing would ever end.
                var cut = breakAt > start ? breakAt : Math.Max(i, start + 1);
                return (WithoutSpaces(clusters, start, cut), cut);
            }

            x += cluster.Width;
        }

        return (WithoutSpaces(clusters, start, clusters.Count), clusters.Count);
    }

    private static int WithoutSpaces(IReadOnlyList<Cluster> clusters, int start, int end)
    {
        while (end > start && Punctuation.IsSpace(clusters[end - 1].Sign)) end--;
        return end;
    }
}
