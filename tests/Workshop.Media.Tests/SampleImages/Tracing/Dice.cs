namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>
/// Numbers in [0, 1) for one sample of one pixel: evenly spread over the samples for the first few draws, scattered after
/// that. They depend on pixel and sample alone, so that a picture is the same however the work is shared out.
/// </summary>
internal struct Dice(int x, int y, int sample)
{
    private const int Spread = 8;
    private static readonly float[] Steps = [0.7548777f, 0.5698403f, 0.8191725f, 0.6710436f, 0.8566749f, 0.7338919f, 0.6287067f, 0.5385973f];
    private uint _state = Scramble((uint)x, (uint)y, (uint)sample);
    private int _drawn;

    public float Next()
    {
        var draw = _drawn++;
        if (draw >= Spread)
            return Scattered();
        var shift = Scramble((uint)x, (uint)y, (uint)(1_000_000 + draw)) / 4294967296f;
        var value = shift + (Steps[draw] * (sample + 1));
        return MathF.Min(value - MathF.Floor(value), 0.9999999f);
    }

    private float Scattered()
    {
        unchecked
        {
            _state = (_state * 747796405u) + 2891336453u;
            var word = ((_state >> (int)((_state >> 28) + 4)) ^ _state) * 277803737u;
            return (((word >> 22) ^ word) >> 8) / 16777216f;
        }
    }

    private static uint Scramble(uint a, uint b, uint c)
    {
        unchecked
        {
            var h = (a * 0x9E3779B1u) ^ (b * 0x85EBCA77u) ^ (c * 0xC2B2AE3Du);
            h = (h ^ (h >> 16)) * 0x7FEB352Du;
            h = (h ^ (h >> 15)) * 0x846CA68Bu;
            return h ^ (h >> 16);
        }
    }
}
