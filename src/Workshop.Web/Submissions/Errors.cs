using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions;

/// <summary>Why work was not taken. Expected, and said to the trainee in words; nothing they typed is lost.</summary>
public abstract record Refusal
{
    /// <summary>No such assignment, or not one this person takes: answered as not found.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>The assignment opens later.</summary>
    public sealed record NotOpenYet(DateTimeOffset OpensAt) : Refusal;

    /// <summary>All attempts are used.</summary>
    public sealed record NoAttemptsLeft(int Attempts) : Refusal;

    /// <summary>Fields that are missing or cannot be read.</summary>
    public sealed record Unreadable(ImmutableArray<AnswerProblem> Problems) : Refusal;

    /// <summary>"Check my work" was used as often as the task allows.</summary>
    public sealed record NoSelfChecksLeft(int Allowed) : Refusal;

    /// <summary>The task is no longer part of the course.</summary>
    public sealed record TaskGone(string TaskId) : Refusal;

    /// <summary>A form too large to be anybody's honest work.</summary>
    public sealed record TooLarge(int MostCharacters) : Refusal;
}
