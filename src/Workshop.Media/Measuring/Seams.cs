using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Workshop.Media.Measuring;

/// <summary>
/// How likely a picture is several put together: the strongest straight seam from edge to edge. A place is part of a seam when
/// brightness jumps between two neighbouring pixels and is still apart a few pixels further out, so that a thin line does not
/// count. The measure is the share of such places along one row or column, less their mean share in the lines around it, so
/// that a busy texture does not count. The outer twelfth is left out, because a border round a picture is no seam.
/// </summary>
internal static class Seams
{
    /// <summary>Jump in brightness steps (of 255) between neighbours.</summary>
    public const int Jump = 10;

    private const int Shortest = 64;
    private const int Lanes = 16;
    private const int Aside = 3;
    private const int MaxRows = 240;

    public static decimal Measure(LumaPlane luma)
    {
        if (luma.Width < Shortest || luma.Height < Shortest)
            return 0m;

        var counts = ArrayPool<int>.Shared.Rent(Math.Max(luma.Width, luma.Height) + Lanes);
        var lying = Strongest(counts.AsSpan(0, luma.Height), CountLying(luma, counts));
        var standing = Strongest(counts.AsSpan(0, luma.Width), CountStanding(luma, counts));
        ArrayPool<int>.Shared.Return(counts);
        return Math.Max(lying, standing);
    }

    /// <summary>For each row, the places where it parts from the row above it; returns the places looked at in a row.</summary>
    private static int CountLying(LumaPlane luma, Span<int> counts)
    {
        var width = luma.Width;
        var looked = width / Lanes * Lanes;
        counts[..luma.Height].Clear();
        for (var y = Aside + 1; y < luma.Height - Aside; y++)
        {
            ref var row = ref MemoryMarshal.GetReference(luma.From(y - Aside - 1));
            var count = 0;
            for (var x = 0; x < looked; x += Lanes)
                count += BitOperations.PopCount(Parts(ref row, x, width).ExtractMostSignificantBits());
            counts[y] = count;
        }

        return looked;
    }

    /// <summary>For each column, the rows in which it parts from the column to its left; looks at <see cref="MaxRows"/> rows at most.</summary>
    private static int CountStanding(LumaPlane luma, Span<int> counts)
    {
        var tally = ArrayPool<byte>.Shared.Rent(luma.Width + Lanes);
        tally.AsSpan().Clear();
        var step = (luma.Height + MaxRows - 1) / MaxRows;
        var looked = 0;
        for (var y = 0; y < luma.Height; y += step, looked++)
        {
            ref var row = ref MemoryMarshal.GetReference(luma.From(y));
            for (var x = Aside + 1; x < luma.Width - Aside; x += Lanes)
            {
                // A true lane is 255, that is -1: subtracting it counts one.
                var sum = Vector128.LoadUnsafe(ref tally[0], (nuint)x) - Parts(ref row, x - Aside - 1, 1);
                sum.StoreUnsafe(ref tally[0], (nuint)x);
            }
        }

        for (var x = 0; x < luma.Width; x++)
            counts[x] = tally[x];
        ArrayPool<byte>.Shared.Return(tally);
        return looked;
    }

    /// <summary>True in each lane where the fourth and fifth of eight pixels, a stride apart, jump and the outermost differ as well.</summary>
    private static Vector128<byte> Parts(ref byte row, int at, int stride)
    {
        var near = Difference(ref row, at + (Aside * stride), at + ((Aside + 1) * stride));
        var far = Difference(ref row, at, at + (((2 * Aside) + 1) * stride));
        return Vector128.GreaterThanOrEqual(Vector128.Min(near, far), Vector128.Create((byte)Jump));
    }

    private static Vector128<byte> Difference(ref byte row, int one, int other)
    {
        var a = Vector128.LoadUnsafe(ref row, (nuint)one);
        var b = Vector128.LoadUnsafe(ref row, (nuint)other);
        return Vector128.Max(a, b) - Vector128.Min(a, b);
    }

    private static decimal Strongest(ReadOnlySpan<int> counts, int looked)
    {
        const int around = 12;
        var margin = Math.Max(around + 1, counts.Length / 12);
        var best = 0;
        for (var i = margin; i < counts.Length - margin; i++)
            best = Math.Max(best, counts[i] - Around(counts, i, around));
        return Share.Of(best, looked);
    }

    /// <summary>Mean of the lines three to twelve away on both sides.</summary>
    private static int Around(ReadOnlySpan<int> counts, int line, int around)
    {
        var sum = 0;
        for (var away = 3; away <= around; away++)
            sum += counts[line - away] + counts[line + away];
        return sum / (2 * (around - 2));
    }
}
