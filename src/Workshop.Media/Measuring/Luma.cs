using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Workshop.Media.Measuring;

/// <summary>
/// Brightness as ITU-R BT.601 weighs it, in 256ths (77 red, 150 green, 29 blue), with what alpha leaves open filled with white.
/// </summary>
internal static class Luma
{
    private static readonly Vector128<ushort> RedBlue = Vector128.Create((ushort)77, 29, 77, 29, 77, 29, 77, 29);
    private static readonly Vector128<ushort> Green = Vector128.Create((ushort)150, 0, 150, 0, 150, 0, 150, 0);
    private static readonly Vector128<uint> EvenBytes = Vector128.Create(0x00FF00FFu);

    /// <summary>Four bytes in, one out.</summary>
    public static void Convert(ReadOnlySpan<byte> pixels, Span<byte> luma)
    {
        var source = MemoryMarshal.Cast<byte, uint>(pixels);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(luma);
        var i = 0;
        for (; i <= luma.Length - 16; i += 16)
        {
            var low = Vector128.Narrow(Four(ref from, i), Four(ref from, i + 4));
            var high = Vector128.Narrow(Four(ref from, i + 8), Four(ref from, i + 12));
            Vector128.Narrow(low, high).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < luma.Length; i++)
            luma[i] = One(source[i]);
    }

    private static Vector128<uint> Four(ref uint from, int index)
    {
        var pixels = Vector128.LoadUnsafe(ref from, (nuint)index);
        var redBlue = (pixels & EvenBytes).AsUInt16() * RedBlue;
        var green = ((pixels >> 8) & EvenBytes).AsUInt16() * Green;
        var sums = (redBlue + green).AsUInt32();
        var weighed = ((sums & Vector128.Create(0xFFFFu)) + (sums >> 16) + Vector128.Create(128u)) >> 8;
        return weighed + (Vector128.Create(255u) - (pixels >> 24));
    }

    private static byte One(uint pixel)
    {
        var weighed = (((pixel & 255) * 77) + (((pixel >> 8) & 255) * 150) + (((pixel >> 16) & 255) * 29) + 128) >> 8;
        return (byte)(weighed + 255 - (pixel >> 24));
    }
}
