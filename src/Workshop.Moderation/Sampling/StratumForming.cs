namespace Workshop.Moderation.Sampling;

/// <summary>
/// Turns cells into strata. A cell without a place would leave its submissions without any chance, so neighbouring cells without one join the
/// cell above or below them, of the same marker, unless that cell's band would then no longer be sure of its minimum. Where neither can take
/// them they get a place of their own while there is room.
/// </summary>
internal sealed class StratumForming(int minimum, IReadOnlyList<Cell> cells, int room)
{
    private readonly HashSet<Cell> _shared = [];

    /// <summary>Each stratum's cells, lowest band first, and its places.</summary>
    /// <param name="already">Submissions of the sample so far by band.</param>
    public IReadOnlyList<(IReadOnlyList<Cell> Cells, int Places)> Form(IReadOnlyDictionary<int, int> already)
    {
        List<List<Cell>> strata = [];
        foreach (var marker in cells.GroupBy(cell => cell.MarkerId, StringComparer.Ordinal))
            strata.AddRange(OfMarker([.. marker.OrderBy(cell => cell.Band)], already));
        return [.. strata.Select(stratum => ((IReadOnlyList<Cell>)stratum, stratum.Sum(cell => cell.Places)))];
    }

    private List<List<Cell>> OfMarker(List<Cell> marker, IReadOnlyDictionary<int, int> already)
    {
        List<List<Cell>> strata = [];
        List<Cell> empty = [];
        foreach (var cell in marker)
        {
            if (cell.Places == 0)
            {
                empty.Add(cell);
                continue;
            }

            if (empty.Count > 0 && !Shares(cell, already))
                empty = Settled(empty, strata, already, true);
            strata.Add([.. empty, cell]);
            empty = [];
        }

        if (empty.Count > 0)
            Settled(empty, strata, already, strata.Count > 0);
        return strata;
    }

    /// <summary>Finds a home for empty cells without the cell above them, and starts anew.</summary>
    private List<Cell> Settled(List<Cell> empty, List<List<Cell>> strata, IReadOnlyDictionary<int, int> already, bool read)
    {
        if (strata.Count > 0 && strata[^1][^1] is { Places: > 0 } below && Shares(below, already))
            strata[^1].AddRange(empty);
        else
        {
            if (read && cells.Sum(cell => cell.Places) < room)
                empty[0].Places = 1;
            // The place may go to any of them, so no band may count on it.
            _shared.UnionWith(empty);
            strata.Add(empty);
        }

        return [];
    }

    /// <summary>Whether a cell can let others in on its places; if so it is noted.</summary>
    private bool Shares(Cell cell, IReadOnlyDictionary<int, int> already)
    {
        if (_shared.Contains(cell))
            return true;
        var members = cells.Where(other => other.Band == cell.Band).ToList();
        var before = already.TryGetValue(cell.Band, out var count) ? count : 0;
        var sure = before + members.Where(other => other != cell && !_shared.Contains(other)).Sum(other => other.Places);
        if (sure < Math.Min(minimum, before + members.Sum(other => other.Rows.Count)))
            return false;
        return _shared.Add(cell);
    }
}
