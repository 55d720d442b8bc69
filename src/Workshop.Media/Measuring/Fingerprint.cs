using System.Numerics;

namespace Workshop.Media.Measuring;

/// <summary>
/// A perceptual hash: the picture is averaged down to 32 x 32, its 8 x 8 lowest cosine terms are computed, and each bit says
/// whether a term is above their median. Scaling and compression change few bits. (The method is known as pHash; the first
/// term, overall brightness, is left out, and its bit is always 0.)
/// </summary>
public static class Fingerprint
{
    private const int Cells = 32;
    private const int Terms = 8;

    /// <summary>A wave of an eighth of a brightness step; what is weaker is compression, not picture.</summary>
    private const long Weakest = 1L << 37;

    private static readonly int[] Cosines = MakeCosines();

    /// <summary>How many of 64 bits differ: 0 for the same picture; up to 6 is the same picture scaled or compressed anew, unrelated pictures differ in 12 and more.</summary>
    public static int Distance(ulong one, ulong other) => BitOperations.PopCount(one ^ other);

    internal static ulong Compute(LumaPlane luma)
    {
        Span<int> cells = stackalloc int[Cells * Cells];
        CellMeans.Fill(luma, Cells, cells);
        Span<long> terms = stackalloc long[Terms * Terms];
        Transform(cells, terms);
        return Bits(terms);
    }

    /// <summary>Two-dimensional discrete cosine transform, second kind, in whole numbers.</summary>
    private static void Transform(ReadOnlySpan<int> cells, Span<long> terms)
    {
        Span<long> rows = stackalloc long[Cells * Terms];
        for (var y = 0; y < Cells; y++)
        {
            for (var u = 0; u < Terms; u++)
                rows[(y * Terms) + u] = Dot(cells.Slice(y * Cells, Cells), Cosines.AsSpan(u * Cells, Cells));
        }

        for (var v = 0; v < Terms; v++)
        {
            for (var u = 0; u < Terms; u++)
            {
                long sum = 0;
                for (var y = 0; y < Cells; y++)
                    sum = unchecked(sum + (rows[(y * Terms) + u] * Cosines[(v * Cells) + y]));
                terms[(v * Terms) + u] = Math.Abs(sum) < Weakest ? 0 : sum;
            }
        }
    }

    private static long Dot(ReadOnlySpan<int> values, ReadOnlySpan<int> weights)
    {
        long sum = 0;
        for (var i = 0; i < values.Length; i++)
            sum = unchecked(sum + ((long)values[i] * weights[i]));
        return sum;
    }

    private static ulong Bits(ReadOnlySpan<long> terms)
    {
        Span<long> sorted = stackalloc long[terms.Length - 1];
        terms[1..].CopyTo(sorted);
        sorted.Sort();
        var median = sorted[sorted.Length / 2];
        var bits = 0ul;
        for (var i = 1; i < terms.Length; i++)
        {
            if (terms[i] > median)
                bits |= 1ul << i;
        }

        return bits;
    }

    /// <summary>Rounded to 2^-14, so that the last digit of a machine's cosine does not matter.</summary>
    private static int[] MakeCosines()
    {
        var cosines = new int[Terms * Cells];
        for (var i = 0; i < cosines.Length; i++)
        {
            var (u, x) = (i / Cells, i % Cells);
            cosines[i] = (int)Math.Round(16_384 * Math.Cos(Math.PI * u * ((2 * x) + 1) / (2 * Cells)), MidpointRounding.AwayFromZero);
        }

        return cosines;
    }
}
