namespace Workshop.Moderation.Sampling;

/// <summary>
/// Gives bands that are short of their minimum further places: new ones while there is room, else one from a cell of the same marker whose
/// band has more than its minimum.
/// </summary>
internal sealed class BandLift(int minimum, IReadOnlyList<Cell> cells, int room)
{
    public void Lift(Dictionary<int, int> already, List<string> notes)
    {
        foreach (var band in cells.Select(cell => cell.Band).Distinct().Order())
        {
            while (Has(band, already) < minimum && Neediest(band) is { } cell)
            {
                if (cells.Sum(other => other.Places) < room)
                    cell.Places++;
                else if (Donor(cell, already) is { } donor)
                    (donor.Places, cell.Places) = (donor.Places - 1, cell.Places + 1);
                else
                {
                    notes.Add(SampleNote.BandMinimumUnmet);
                    return;
                }
            }
        }
    }

    private int Has(int band, Dictionary<int, int> already) =>
        already.GetValueOrDefault(band) + cells.Where(cell => cell.Band == band).Sum(cell => cell.Places);

    /// <summary>The cell of the band with the most submissions not yet to be drawn; null where all are.</summary>
    private Cell? Neediest(int band) =>
        cells.Where(cell => cell.Band == band && cell.Left > 0).OrderByDescending(cell => cell.Left).ThenBy(cell => cell.Tie).FirstOrDefault();

    private Cell? Donor(Cell needy, Dictionary<int, int> already) => cells
        .Where(cell => cell.MarkerId == needy.MarkerId && cell.Places > 0 && Has(cell.Band, already) > minimum)
        .OrderByDescending(cell => cell.Places).ThenBy(cell => cell.Tie).FirstOrDefault();
}
