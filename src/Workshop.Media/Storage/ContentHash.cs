using System.Buffers;
using System.Security.Cryptography;

namespace Workshop.Media.Storage;

/// <summary>The name of a stored file: SHA-256 of its bytes, 64 lower-case hex digits.</summary>
public static class ContentHash
{
    /// <summary>Digits in a hash.</summary>
    public const int Length = 64;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The hash of these bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether the text is a hash and can therefore safely become part of a path.</summary>
    public static bool IsValid(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Digits);
}
