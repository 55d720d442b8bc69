using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workshop.Moderation.Sampling;

/// <summary>
/// The random number that a submission holds for the whole of a round. It depends on the seed and the id alone, so neither the order of the
/// frame nor later hand-ins change it, and anyone can work it out again with a SHA-256 tool. Random numbers that stay with their units are
/// Ohlsson's "permanent random numbers" (Coordination of samples, in: Business Survey Methods, 1995, chapter 9).
/// </summary>
public static class DrawKey
{
    private const string Version = "workshop-sample-1";

    /// <summary>
    /// The first 64 bits, most significant byte first, of the SHA-256 of the UTF-8 text <c>workshop-sample-1</c>, line feed, the seed in decimal
    /// digits, line feed, the id. The smallest keys of a stratum are drawn first.
    /// </summary>
    public static ulong Of(long seed, string id)
    {
        var text = string.Join('\n', Version, seed.ToString(CultureInfo.InvariantCulture), id);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
