using System.Buffers;

namespace Workshop.Media.Measuring;

/// <summary>Makes a picture smaller by a whole factor: each byte of the result is the mean of a square of brightnesses.</summary>
internal static class Reduction
{
    public static void Fill(ReadOnlySpan<byte> pixels, int width, int height, int factor, Span<byte> target, int targetWidth, int targetHeight)
    {
        var row = ArrayPool<byte>.Shared.Rent(width);
        var sums = ArrayPool<int>.Shared.Rent(targetWidth);
        for (var y = 0; y < targetHeight; y++)
        {
            sums.AsSpan(0, targetWidth).Clear();
            var lines = Math.Min(factor, height - (y * factor));
            for (var line = 0; line < lines; line++)
            {
                Luma.Convert(pixels.Slice(4 * width * ((y * factor) + line), 4 * width), row.AsSpan(0, width));
                Add(row.AsSpan(0, width), factor, sums.AsSpan(0, targetWidth));
            }

            Divide(sums.AsSpan(0, targetWidth), lines * Math.Min(factor, width), target.Slice(y * targetWidth, targetWidth));
        }

        ArrayPool<int>.Shared.Return(sums);
        ArrayPool<byte>.Shared.Return(row);
    }

    private static void Add(ReadOnlySpan<byte> row, int factor, Span<int> sums)
    {
        var columns = Math.Min(factor, row.Length);
        for (var x = 0; x < sums.Length; x++)
        {
            var sum = 0;
            foreach (var value in row.Slice(x * factor, columns))
                sum = unchecked(sum + value);
            sums[x] += sum;
        }
    }

    private static void Divide(ReadOnlySpan<int> sums, int count, Span<byte> target)
    {
        for (var x = 0; x < sums.Length; x++)
            target[x] = (byte)((sums[x] + (count / 2)) / count);
    }
}
