using System.Numerics;

namespace Workshop.Reports.Fonts;

/// <summary>
/// Makes outlines as coarse as print allows: fewer bends, coordinates on a grid. Letters are most of a report's bytes, and this takes
/// a third of them. Nothing moves further than half a step of the grid and the tolerance together: 1/100 em at most, which in text of
/// 10 points is 0.035 mm, less than a dot of a 600 dpi printer.
/// </summary>
/// <param name="StepsInEm">Steps of the grid in an em.</param>
/// <param name="Tolerance">How far a curve may stray, in ems.</param>
internal sealed record OutlineThinning(int StepsInEm, float Tolerance)
{
    /// <summary>For a weight that titles are set in too.</summary>
    public static OutlineThinning Fine { get; } = new(250, 0.004f);

    /// <summary>For a weight that is only set small.</summary>
    public static OutlineThinning Coarse { get; } = new(125, 0.006f);

    /// <summary>The thinner glyph, or null where it is put together from others.</summary>
    public byte[]? Thin(ReadOnlySpan<byte> glyph, int unitsPerEm)
    {
        if (GlyphReader.Read(glyph) is not { } contours) return null;
        var (grid, tolerance) = (Math.Max(1, unitsPerEm / StepsInEm), Tolerance * unitsPerEm);
        return GlyphWriter.Write([.. contours.Select(contour => Rounded(WithFewerBends(contour, tolerance), grid))]);
    }

    private static OutlinePoint[] Rounded(List<OutlinePoint> contour, float grid) =>
        [.. contour.Select(point => point with { Place = grid * Round(point.Place / grid) })];

    private static Vector2 Round(Vector2 place) => new(MathF.Round(place.X), MathF.Round(place.Y));

    private static List<OutlinePoint> WithFewerBends(OutlinePoint[] contour, float tolerance)
    {
        var first = Array.FindIndex(contour, point => point.IsOnCurve);
        if (first < 0) return [.. contour];
        var thinner = new List<OutlinePoint>(contour.Length) { contour[first] };
        var bends = new List<Vector2>();
        for (var i = 1; i <= contour.Length; i++)
        {
            var point = contour[(first + i) % contour.Length];
            if (!point.IsOnCurve) bends.Add(point.Place);
            else
            {
                AddBends(thinner, bends, point.Place, tolerance);
                if (i < contour.Length) thinner.Add(point);
            }
        }

        return thinner;
    }

    private static void AddBends(List<OutlinePoint> to, List<Vector2> bends, Vector2 end, float tolerance)
    {
        if (bends.Count == 0) return;
        var fewer = CurveFit.Fewer(to[^1].Place, [.. bends], end, tolerance);
        to.AddRange(fewer.Select(bend => new OutlinePoint(bend, false)));
        bends.Clear();
    }
}
