using System.Collections.Immutable;

namespace Workshop.Scoring;

/// <summary>A sentence by key, worded by whoever shows it, in the reader's language.</summary>
/// <param name="Key">Stable, of the form <c>kind.case</c>, such as <c>text-width.too-short</c>; tests assert on it.</param>
/// <param name="Arguments">Values for the places {0}, {1}, ... of the wording, in order.</param>
public sealed record Message(string Key, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>A message whose arguments are plain text or invariant numbers.</summary>
    public static Message Of(string key, params ReadOnlySpan<MessageArgument> arguments) => new(key, [.. arguments]);
}
