namespace Workshop.Moderation.Sampling;

/// <summary>
/// Shares the places of the random part out: among markers by largest remainder, then among each marker's bands by largest remainder, so that
/// a marker's share is kept however the bands fall; then lifts bands that are short of their minimum.
/// </summary>
internal sealed class PlaceSharing(SamplingPlan plan, long seed, IReadOnlyList<Cell> cells, int room)
{
    private readonly List<string> _notes = [];

    /// <summary>Sets the places of every cell and says what could not be met.</summary>
    /// <param name="places">Places asked for.</param>
    /// <param name="already">Submissions of the sample so far, as marker and band.</param>
    public IReadOnlyList<string> Share(int places, IReadOnlyList<(string MarkerId, int Band)> already)
    {
        ShareAmongMarkers(places, already.CountBy(entry => entry.MarkerId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        new BandLift(plan.MinimumPerBand, cells, room).Lift(already.CountBy(entry => entry.Band).ToDictionary(), _notes);
        return _notes;
    }

    private void ShareAmongMarkers(int places, Dictionary<string, int> already)
    {
        List<Cell>[] markers = [.. cells.GroupBy(cell => cell.MarkerId, StringComparer.Ordinal).Select(marker => marker.ToList())];
        int[] sizes = [.. markers.Select(marker => marker.Sum(cell => cell.Rows.Count))];
        ulong[] ties = [.. markers.Select(marker => DrawKey.Of(seed, marker[0].MarkerId))];
        int[] floors =
        [
            .. markers.Select((marker, i) => Math.Clamp(plan.MinimumPerMarker - already.GetValueOrDefault(marker[0].MarkerId), 0, sizes[i])),
        ];
        if (floors.Sum() > room)
        {
            floors = LargestRemainder.Allocate(room, floors, ties);
            _notes.Add(SampleNote.MarkerMinimumUnmet);
        }

        var allocated = LargestRemainder.Allocate(Math.Max(places, floors.Sum()), sizes, ties, floors);
        for (var i = 0; i < markers.Length; i++)
        {
            var shares = LargestRemainder.Allocate(
                allocated[i], [.. markers[i].Select(cell => cell.Rows.Count)], [.. markers[i].Select(cell => cell.Tie)]);
            for (var band = 0; band < shares.Length; band++)
                markers[i][band].Places = shares[band];
        }
    }
}
