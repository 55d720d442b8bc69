using System.Collections.Immutable;
using Workshop.Scoring;
using Workshop.Web.Reading;

namespace Workshop.Web.Home;

/// <summary>What a trainee finds on coming in.</summary>
/// <param name="Due">To be handed in, the nearest deadline first.</param>
/// <param name="HandedIn">Handed in, the newest first.</param>
/// <param name="Modules">The course and how far it is read; empty without a course.</param>
public sealed record TraineeHome(
    ImmutableArray<DueTask> Due, ImmutableArray<HandedInTask> HandedIn, ImmutableArray<ModuleStanding> Modules)
{
    /// <summary>What to do first, or null when nothing is due.</summary>
    public DueTask? First => Due.FirstOrDefault();

    /// <summary>The module to go on with; null when all are finished.</summary>
    public ModuleStanding? NextModule =>
        Modules.Where(m => m is { IsBegun: true, IsFinished: false }).MaxBy(m => m.ReadAt) ?? Modules.FirstOrDefault(m => !m.IsFinished);
}

/// <summary>A task that waits for the trainee.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Title">Shown.</param>
/// <param name="OpensAt">When it may first be handed in.</param>
/// <param name="Deadline">Null where there is none.</param>
/// <param name="DraftSavedAt">When something was last typed; null for one not begun.</param>
/// <param name="Filled">Fields with something in them.</param>
/// <param name="Fields">Fields of the form.</param>
public sealed record DueTask(
    string TaskId, LocalText Title, DateTimeOffset OpensAt, DateTimeOffset? Deadline, DateTimeOffset? DraftSavedAt, int Filled, int Fields);

/// <summary>A task handed in, by its newest attempt.</summary>
/// <param name="SubmissionId">The attempt.</param>
/// <param name="Title">The task's.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="HandedInAt">When.</param>
/// <param name="FeedbackDue">When the result was promised; null for no promise.</param>
/// <param name="IsReleased">Whether the lecturer has shown the result.</param>
/// <param name="Total">Marks that may be shown so far.</param>
/// <param name="Possible">Marks they are of.</param>
/// <param name="Pending">Marks still to be given.</param>
public sealed record HandedInTask(
    Guid SubmissionId, LocalText Title, int Attempt, DateTimeOffset HandedInAt, DateTimeOffset? FeedbackDue,
    bool IsReleased, decimal Total, decimal Possible, decimal Pending);
