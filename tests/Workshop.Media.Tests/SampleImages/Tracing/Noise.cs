using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Smooth value noise in [-1, 1] on a lattice; the same at the same place, always.</summary>
internal static class Noise
{
    public static float At(Vector3 p)
    {
        var cell = new Vector3(MathF.Floor(p.X), MathF.Floor(p.Y), MathF.Floor(p.Z));
        var f = p - cell;
        var s = f * f * (new Vector3(3) - (2 * f));
        var (x, y, z) = ((int)cell.X, (int)cell.Y, (int)cell.Z);
        return Mix(
            Mix(Mix(Corner(x, y, z), Corner(x + 1, y, z), s.X), Mix(Corner(x, y + 1, z), Corner(x + 1, y + 1, z), s.X), s.Y),
            Mix(Mix(Corner(x, y, z + 1), Corner(x + 1, y, z + 1), s.X), Mix(Corner(x, y + 1, z + 1), Corner(x + 1, y + 1, z + 1), s.X), s.Y),
            s.Z);
    }

    /// <summary>Several octaves, each twice as fine and half as strong.</summary>
    public static float Layered(Vector3 p, int octaves)
    {
        var (sum, strength) = (0f, 0.5f);
        for (var i = 0; i < octaves; i++, strength /= 2, p = (p * 2.03f) + new Vector3(7.1f))
            sum += strength * At(p);
        return sum;
    }

    /// <summary>A number in [0, 1) for a whole-numbered place.</summary>
    public static float Cell(int x, int y, int z) => (Corner(x, y, z) + 1) / 2;

    private static float Mix(float a, float b, float share) => a + ((b - a) * share);

    private static float Corner(int x, int y, int z)
    {
        unchecked
        {
            var h = ((uint)x * 0x8DA6B343u) ^ ((uint)y * 0xD8163841u) ^ ((uint)z * 0xCB1AB31Fu);
            h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
            h = (h ^ (h >> 12)) * 0x297A2D39u;
            return ((h ^ (h >> 15)) >> 8) / 8388608f - 1;
        }
    }
}
