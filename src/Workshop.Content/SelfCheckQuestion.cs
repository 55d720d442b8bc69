using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>A question a trainee answers for themself; it never counts.</summary>
/// <param name="Id">Kebab case, unique in the module.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question.</param>
/// <param name="Options">What to choose from or put in order; empty for a number.</param>
/// <param name="Answer">Option ids: the one, all right ones, or the right order. Empty for a number.</param>
/// <param name="Value">The right number; null for other kinds.</param>
/// <param name="Tolerance">How far a number may be off and still be right, at least 0.</param>
/// <param name="Explanation">Shown with the verdict.</param>
public sealed record SelfCheckQuestion(
    string Id, SelfCheckKind Kind, LocalText Text, ImmutableArray<SelfCheckOption> Options,
    ImmutableArray<string> Answer, decimal? Value, decimal Tolerance, LocalText Explanation);

/// <summary>One option.</summary>
public sealed record SelfCheckOption(string Id, LocalText Text);

/// <summary>How a question is answered.</summary>
public enum SelfCheckKind
{
    /// <summary>One option.</summary>
    Single,

    /// <summary>All right options.</summary>
    Multiple,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Options put in order.</summary>
    Order,
}
