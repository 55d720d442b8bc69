using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Workshop.Media.Measuring;

/// <summary>
/// Brightness as ITU-R BT.601 weighs it, in 256ths (77 red, 150 green, 29 blue), with what alpha leaves open filled with white.
/// </summary>
internal static class Luma
{
    private const int Lanes = 32;

    // Sixteen-bit lanes hold red and blue, green and alpha. Alpha is taken away 256 times, so that all sums fit sixteen bits.
    private static readonly Vector256<ushort> RedBlue = Vector256.Create(77u | (29u << 16)).AsUInt16();
    private static readonly Vector256<ushort> GreenAlpha = Vector256.Create(150u | (65_280u << 16)).AsUInt16();
    private static readonly Vector256<uint> WhiteAndHalf = Vector256.Create(((255u * 256) + 128) << 16);

    /// <summary>Four bytes in, one out.</summary>
    public static void Convert(ReadOnlySpan<byte> pixels, Span<byte> luma)
    {
        var source = MemoryMarshal.Cast<byte, uint>(pixels);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(luma);
        var i = 0;
        for (; i <= luma.Length - Lanes; i += Lanes)
        {
            var low = Vector256.Narrow(Eight(ref from, i), Eight(ref from, i + 8));
            var high = Vector256.Narrow(Eight(ref from, i + 16), Eight(ref from, i + 24));
            Vector256.Narrow(low, high).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < luma.Length; i++)
            luma[i] = One(source[i]);
    }

    private static Vector256<uint> Eight(ref uint from, int index)
    {
        var pixels = Vector256.LoadUnsafe(ref from, (nuint)index).AsUInt16();
        var sums = (((pixels & Vector256.Create((ushort)255)) * RedBlue) + ((pixels >> 8) * GreenAlpha)).AsUInt32();
        return (sums + (sums << 16) + WhiteAndHalf) >> 24;
    }

    private static byte One(uint pixel)
    {
        var weighed = (((pixel & 255) * 77) + (((pixel >> 8) & 255) * 150) + (((pixel >> 16) & 255) * 29) + 128) >> 8;
        return (byte)(weighed + 255 - (pixel >> 24));
    }
}
