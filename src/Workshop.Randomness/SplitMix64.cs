namespace Workshop.Randomness;

/// <summary>
/// A small, documented generator, so that a recorded seed gives the same numbers on every machine and every runtime.
/// Algorithm: the 64-bit mixing generator of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA 2014, figure 17. Not for secrets.
/// </summary>
public sealed class SplitMix64
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const double OneStepOf53Bits = 1.0 / (1UL << 53);

    private ulong _state;

    /// <param name="seed">Any value; equal seeds give equal sequences.</param>
    public SplitMix64(long seed) => _state = unchecked((ulong)seed);

    /// <summary>The next 64 bits, every pattern equally likely.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            _state += Step;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextUnit() => (NextBits() >> 11) * OneStepOf53Bits;

    /// <summary>A whole number in [0, <paramref name="bound"/>), each equally likely.</summary>
    /// <param name="bound">Exclusive upper bound, at least 1.</param>
    /// <remarks>
    /// Multiply and reject, after Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019: no value is
    /// favoured, unlike with a plain remainder.
    /// </remarks>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;
        var unfair = unchecked(0UL - range) % range;
        while (true)
        {
            var high = Math.BigMul(NextBits(), range, out var low);
            if (low >= unfair)
                return (int)high;
        }
    }
}
