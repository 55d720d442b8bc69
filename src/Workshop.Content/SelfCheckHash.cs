using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Workshop.Content;

/// <summary>Tells whether a module asks what it asked before.</summary>
public static class SelfCheckHash
{
    /// <summary>
    /// SHA-256 of what is asked and what is right, 64 lower-case hex digits. An explanation put better makes no other question.
    /// </summary>
    public static string Of(ImmutableArray<SelfCheckQuestion> questions) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            questions.Select(q => new { q.Id, q.Kind, q.Text, q.Options, q.Answer, q.Value, q.Tolerance }))));
}
