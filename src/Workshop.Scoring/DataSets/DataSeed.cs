using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Workshop.Randomness;

namespace Workshop.Scoring.DataSets;

/// <summary>
/// From what a trainee's data set is made: 128 bits, written as 32 lower-case hex digits. Recorded with the trainee's work, so
/// that the same data and the same answer key can be made again for ever; never shown to trainees, for who has it has the key.
/// </summary>
public sealed record DataSeed
{
    /// <summary>Bytes in a seed.</summary>
    public const int Bytes = 16;

    private DataSeed(string text) => Text = text;

    /// <summary>32 lower-case hex digits.</summary>
    public string Text { get; }

    /// <summary>The seed written as 32 hex digits of either case, or null where the text is anything else.</summary>
    public static DataSeed? Find(string text) =>
        text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigit) ? new(text.ToLowerInvariant()) : null;

    /// <summary>The seed of these bytes; take them from a source nobody can guess.</summary>
    /// <exception cref="ArgumentException">There are not exactly <see cref="Bytes"/> of them.</exception>
    public static DataSeed Of(ReadOnlySpan<byte> bytes) => bytes.Length == Bytes
        ? new(Convert.ToHexStringLower(bytes))
        : throw new ArgumentException($"A seed has {Bytes} bytes, not {bytes.Length}.", nameof(bytes));

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Numbers for one purpose; those of another purpose, or of another seed, tell nothing about them.</summary>
    internal SplitMix64 Stream(string purpose)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Text}/{purpose}"));
        return new(BinaryPrimitives.ReadInt64BigEndian(hash));
    }
}
