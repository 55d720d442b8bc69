using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Workshop.Media.Measuring;

/// <summary>
/// How steep the edges of a picture are. Looks through windows of eleven pixels along rows and columns; in one whose range
/// (brightest less darkest) is at least <see cref="Contrast"/> and whose steepest step between neighbours lies in its middle,
/// that step is set against the range: a hard edge makes its whole range in one or two steps, a blurred one in many. The measure
/// is the mean of that ratio over the best <see cref="BestPercent"/> percent of such windows, so that a soft background behind a
/// sharp subject does not count against it. A picture without enough such windows is featureless and measures 0.
/// </summary>
internal static class Sharpness
{
    /// <summary>Range in brightness steps (of 255) from which on a window holds an edge.</summary>
    public const int Contrast = 40;

    /// <summary>Share of the windows with an edge that count.</summary>
    public const int BestPercent = 25;

    /// <summary>Windows with an edge among a thousand looked at, below which a picture is featureless.</summary>
    private const int FewestPerMille = 1;

    private const int Reach = 10;
    private const int Margin = 3;
    private const int Lanes = 16;
    private const int Lines = 64;

    public static decimal Measure(LumaPlane luma)
    {
        Span<int> steepness = stackalloc int[257];
        steepness.Clear();
        var looked = Look(luma, 1, luma.Width - Reach, luma.Height, steepness) + Look(luma, luma.Width, luma.Width, luma.Height - Reach, steepness);
        return MeanOfBest(steepness, looked);
    }

    /// <summary>Looks along rows (stride 1) or columns (stride = width) and adds to the histogram of ratios in 256ths; returns windows looked at.</summary>
    private static long Look(LumaPlane luma, int stride, int columns, int rows, Span<int> steepness)
    {
        if (columns < Lanes || rows < 1)
            return 0;
        var step = Math.Max(1, rows / Lines);
        long looked = 0;
        for (var y = step / 2; y < rows; y += step)
        {
            ref var row = ref MemoryMarshal.GetReference(luma.From(y));
            for (var x = 0; x <= columns - Lanes; x += Lanes)
                LookAt(ref row, x, stride, steepness);
            looked += columns / Lanes * Lanes;
        }

        return looked;
    }

    private static void LookAt(ref byte row, int x, int stride, Span<int> steepness)
    {
        var previous = Vector128.LoadUnsafe(ref row, (nuint)x);
        var low = previous;
        var high = previous;
        var steepest = Vector128<byte>.Zero;
        var middle = Vector128<byte>.Zero;
        for (var i = 1; i <= Reach; i++)
        {
            var next = Vector128.LoadUnsafe(ref row, (nuint)(x + (i * stride)));
            var lower = Vector128.Min(previous, next);
            var higher = Vector128.Max(previous, next);
            steepest = Vector128.Max(steepest, higher - lower);
            if (i is > Margin and <= Reach - Margin)
                middle = Vector128.Max(middle, higher - lower);
            low = Vector128.Min(low, lower);
            high = Vector128.Max(high, higher);
            previous = next;
        }

        var range = high - low;
        var edges = (Vector128.GreaterThanOrEqual(range, Vector128.Create((byte)Contrast)) & Vector128.Equals(middle, steepest)).ExtractMostSignificantBits();
        for (; edges != 0; edges &= edges - 1)
        {
            var lane = BitOperations.TrailingZeroCount(edges);
            steepness[steepest.GetElement(lane) * 256 / range.GetElement(lane)]++;
        }
    }

    private static decimal MeanOfBest(ReadOnlySpan<int> steepness, long looked)
    {
        long edges = 0;
        foreach (var count in steepness)
            edges += count;
        if (edges == 0 || edges * 1000 < looked * FewestPerMille)
            return 0m;

        var wanted = ((edges * BestPercent) + 99) / 100;
        long sum = 0;
        var left = wanted;
        for (var ratio = 256; left > 0; ratio--)
        {
            var taken = Math.Min(left, steepness[ratio]);
            sum += taken * ratio;
            left -= taken;
        }

        return Share.Of(sum, wanted * 256);
    }
}
