using System.Buffers.Binary;

namespace Workshop.Reports.Fonts;

/// <summary>Writes an entry of the glyf table: each point as the step from the one before, in no, one or two bytes an axis.</summary>
internal static class GlyphWriter
{
    public static byte[] Write(IReadOnlyList<OutlinePoint[]> contours)
    {
        var points = contours.SelectMany(contour => contour).ToArray();
        var flags = Array.ConvertAll(points, point => point.IsOnCurve ? GlyphFlags.OnCurve : GlyphFlags.None);
        var (xs, ys) = (Array.ConvertAll(points, point => (int)point.Place.X), Array.ConvertAll(points, point => (int)point.Place.Y));
        var xSteps = Steps(xs, flags, GlyphFlags.ShortX, GlyphFlags.SameOrPositiveX);
        var ySteps = Steps(ys, flags, GlyphFlags.ShortY, GlyphFlags.SameOrPositiveY);

        var glyph = new List<byte>(2 * points.Length);
        Add(glyph, contours.Count);
        foreach (var bound in points.Length == 0 ? [0, 0, 0, 0] : (int[])[xs.Min(), ys.Min(), xs.Max(), ys.Max()]) Add(glyph, bound);
        for (int i = 0, end = 0; i < contours.Count; i++) Add(glyph, (end += contours[i].Length) - 1);
        Add(glyph, 0);
        AddFlags(glyph, flags);
        return [.. glyph, .. xSteps, .. ySteps];
    }

    private static List<byte> Steps(int[] coordinates, GlyphFlags[] flags, GlyphFlags isShort, GlyphFlags sameOrPositive)
    {
        var (bytes, last) = (new List<byte>(coordinates.Length), 0);
        for (var i = 0; i < coordinates.Length; i++)
        {
            var step = coordinates[i] - last;
            last = coordinates[i];
            if (step == 0) flags[i] |= sameOrPositive;
            else if (Math.Abs(step) > byte.MaxValue) Add(bytes, step);
            else
            {
                flags[i] |= step > 0 ? isShort | sameOrPositive : isShort;
                bytes.Add((byte)Math.Abs(step));
            }
        }

        return bytes;
    }

    private static void AddFlags(List<byte> to, GlyphFlags[] flags)
    {
        for (int i = 0, times; i < flags.Length; i += times)
        {
            times = 1;
            while (i + times < flags.Length && times <= byte.MaxValue && flags[i + times] == flags[i]) times++;
            to.Add((byte)(times > 1 ? flags[i] | GlyphFlags.Repeated : flags[i]));
            if (times > 1) to.Add((byte)(times - 1));
        }
    }

    private static void Add(List<byte> to, int number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)number);
        to.AddRange(bytes);
    }
}
