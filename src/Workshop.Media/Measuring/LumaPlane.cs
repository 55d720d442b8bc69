using System.Buffers;

namespace Workshop.Media.Measuring;

/// <summary>
/// The brightness of a picture over white paper, one byte a pixel. A picture of more than <see cref="MaxSide"/> pixels a
/// side is reduced by a whole factor (mean of squares), because that is how it will be looked at: fine noise of a camera
/// sensor is not sharpness.
/// </summary>
internal sealed class LumaPlane : IDisposable
{
    /// <summary>Longer side above which a picture is reduced.</summary>
    public const int MaxSide = 1200;

    /// <summary>Bytes readable behind the last row, so that a vector may run over the end of a row.</summary>
    private const int Slack = 32;

    private readonly byte[] _bytes;

    private LumaPlane(int width, int height)
    {
        Width = width;
        Height = height;
        _bytes = ArrayPool<byte>.Shared.Rent((width * height) + Slack);
        _bytes.AsSpan(width * height, Slack).Clear();
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Everything from the first byte of this row on: the row, those below, and the slack.</summary>
    public ReadOnlySpan<byte> From(int row) => _bytes.AsSpan(row * Width, ((Height - row) * Width) + Slack);

    /// <summary>One row.</summary>
    public ReadOnlySpan<byte> Row(int row) => _bytes.AsSpan(row * Width, Width);

    public static LumaPlane From(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var factor = (Math.Max(width, height) + MaxSide - 1) / MaxSide;
        var plane = new LumaPlane(Math.Max(1, width / factor), Math.Max(1, height / factor));
        if (factor == 1)
            Luma.Convert(pixels, plane._bytes.AsSpan(0, width * height));
        else
            Reduction.Fill(pixels, width, height, factor, plane._bytes, plane.Width, plane.Height);
        return plane;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
