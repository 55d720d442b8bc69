using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Everything that lies on somebody's desk for one task.</summary>
/// <param name="Assigned">The assignment and its task.</param>
/// <param name="Takes">Whether they take it as a trainee; others only look.</param>
/// <param name="Now">The moment it was looked at.</param>
public sealed record TaskDesk(AssignedTask Assigned, bool Takes, DateTimeOffset Now)
{
    /// <summary>What was typed so far, or null.</summary>
    public Draft? Draft { get; init; }

    /// <summary>Sealed attempts, first one first.</summary>
    public ImmutableArray<SealedAttempt> Attempts { get; init; } = [];

    /// <summary>Uploaded files by hash.</summary>
    public ImmutableDictionary<string, FileTile> Files { get; init; } = ImmutableDictionary<string, FileTile>.Empty;

    /// <summary>Texts that lost to another window, newest first.</summary>
    public ImmutableArray<KeptCopy> Copies { get; init; } = [];

    public TaskDefinition Task => Assigned.Task;

    public Form Form => Task.Form;

    public Guid AssignmentId => Assigned.Assignment.Id;

    public bool IsOpen => Assigned.Assignment.OpensAt <= Now;

    public SealedAttempt? Latest => Attempts.IsEmpty ? null : Attempts[^1];

    /// <summary>Number of the attempt being written, or that could be.</summary>
    public int NextAttempt => Attempts.Length + 1;

    /// <summary>How often work may still be handed in; null for any number.</summary>
    public int? AttemptsLeft => Assigned.Assignment.Attempts is { } allowed ? Math.Max(0, allowed - Attempts.Length) : null;

    public bool HasAttemptLeft => AttemptsLeft is not 0;

    /// <summary>Whether the next attempt has been begun: nothing is handed in yet, or the draft is newer than what is.</summary>
    public bool IsWriting => HasAttemptLeft && (Latest is null || Draft?.SavedAt > Latest.HandedInAt);

    /// <summary>Version the next save starts from.</summary>
    public int Version => Draft?.Version ?? 0;

    public int ChecksLeft => Math.Max(0, Task.SelfChecks - (Draft?.SelfChecksUsed ?? 0));
}

/// <summary>A text that lost to another window.</summary>
public sealed record KeptCopy(Guid Id, DateTimeOffset SavedAt);
