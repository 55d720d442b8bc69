using Workshop.Randomness;

namespace Workshop.Scoring.DataSets.Triage;

/// <summary>Phone numbers that look real and, with their zeros in the middle, are nobody's.</summary>
internal static class Phones
{
    /// <summary>Digits of a mobile number in China.</summary>
    public const int Digits = 11;

    public static string Right(SplitMix64 random) =>
        FormattableString.Invariant($"1{random.Between(30, 99)}0000{random.Between(0, 9999):0000}");

    /// <summary>One digit too few or too many, or a letter O among the digits.</summary>
    public static string Wrong(SplitMix64 random)
    {
        var right = Right(random);
        return random.NextBelow(3) switch
        {
            0 => right[..^1],
            1 => right + random.NextBelow(10),
            _ => $"{right[..4]}O{right[5..]}",
        };
    }
}
