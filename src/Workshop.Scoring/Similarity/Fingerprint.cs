using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Workshop.Scoring.Similarity;

/// <summary>
/// What a text can be known by: hashes of stretches of six Chinese characters, or six words, thinned out by winnowing
/// (Schleimer, Wilkerson, Aiken 2003), so that any stretch of nine that two texts share leaves a hash in both. The same text
/// has the same fingerprint on every machine and in every run.
/// </summary>
public sealed class Fingerprint
{
    /// <summary>Characters or words of one stretch.</summary>
    public const int Stretch = 6;

    /// <summary>Goes up whenever the same text gets another fingerprint: one kept from before says nothing about the new ones.</summary>
    public const int Method = 1;

    private const int Window = 4;

    private Fingerprint(ImmutableArray<ulong> hashes) => Hashes = hashes;

    /// <summary>The hashes in ascending order, each once; empty for a text that says nothing.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    /// <summary>Of one text. Time and memory are linear in it but for one sort.</summary>
    public static Fingerprint Of(string text) => Of([text]);

    /// <summary>Of several texts together; no stretch reaches from one into the next.</summary>
    public static Fingerprint Of(IEnumerable<string> texts)
    {
        var chosen = new HashSet<ulong>();
        foreach (var text in texts) Winnow(StretchesOf(Tokens.Of(text)), chosen);
        return new([.. chosen.Order()]);
    }

    /// <summary>Of hashes taken from fingerprints, in any order.</summary>
    public static Fingerprint OfHashes(IEnumerable<ulong> hashes) => new([.. hashes.Distinct().Order()]);

    /// <summary>As kept by <see cref="ToBytes"/>.</summary>
    /// <exception cref="ArgumentException">These bytes are no fingerprint.</exception>
    public static Fingerprint FromBytes(ReadOnlySpan<byte> kept)
    {
        if (kept.Length % sizeof(ulong) != 0) throw new ArgumentException($"A fingerprint is a multiple of 8 bytes, not {kept.Length}.", nameof(kept));
        var hashes = new ulong[kept.Length / sizeof(ulong)];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt64LittleEndian(kept[(i * sizeof(ulong))..]);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(hashes));
    }

    /// <summary>Eight bytes a hash, least byte first, the same on every machine.</summary>
    public byte[] ToBytes()
    {
        var kept = new byte[Hashes.Length * sizeof(ulong)];
        for (var i = 0; i < Hashes.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(kept.AsSpan(i * sizeof(ulong)), Hashes[i]);
        return kept;
    }

    /// <summary>What is in both.</summary>
    public Fingerprint Common(Fingerprint other) => new([.. Hashes.Where(h => other.Hashes.BinarySearch(h) >= 0)]);

    /// <summary>This without what is in another too, such as the task's brief, which everybody may quote.</summary>
    public Fingerprint Without(Fingerprint other) => new([.. Hashes.Where(h => other.Hashes.BinarySearch(h) < 0)]);

    /// <summary>The hash of each stretch in order; of the whole where it is shorter than one.</summary>
    internal static ulong[] StretchesOf(List<Token> tokens)
    {
        var span = CollectionsMarshal.AsSpan(tokens);
        if (span.IsEmpty) return [];
        if (span.Length < Stretch) return [Hashing.Join(span)];
        var hashes = new ulong[span.Length - Stretch + 1];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = Hashing.Join(span.Slice(i, Stretch));
        return hashes;
    }

    /// <summary>Keeps the smallest hash of every window.</summary>
    private static void Winnow(ReadOnlySpan<ulong> hashes, HashSet<ulong> chosen)
    {
        for (var i = 0; i < Math.Min(hashes.Length, Math.Max(1, hashes.Length - Window + 1)); i++)
            chosen.Add(Smallest(hashes.Slice(i, Math.Min(Window, hashes.Length - i))));
    }

    private static ulong Smallest(ReadOnlySpan<ulong> hashes)
    {
        var smallest = hashes[0];
        foreach (var hash in hashes) smallest = Math.Min(smallest, hash);
        return smallest;
    }
}
