namespace Workshop.Reports.Layout.Elements;

/// <summary>How wide a column of a row or table is: so many points, or a share of what the others leave.</summary>
internal readonly record struct Track(float Points, float Share)
{
    public static Track Constant(float points) => new(points, 0);

    public static Track Relative(float share = 1) => new(0, share);

    /// <summary>Left edge and width of each track.</summary>
    public static (float X, float Width)[] Spread(IReadOnlyList<Track> tracks, float width, float spacing)
    {
        var free = width - tracks.Sum(track => track.Points) - spacing * (tracks.Count - 1);
        if (free < 0) throw new InvalidOperationException($"Tracks need {-free:0} points more than the {width:0} there are.");
        var shares = tracks.Sum(track => track.Share);
        var places = new (float X, float Width)[tracks.Count];
        for (var (i, x) = (0, 0f); i < tracks.Count; x += places[i].Width + spacing, i++)
            places[i] = (x, tracks[i].Share > 0 ? free * tracks[i].Share / shares : tracks[i].Points);
        return places;
    }
}
