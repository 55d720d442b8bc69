using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring;

namespace Workshop.Web.Home;

/// <summary>What a TA or a lecturer finds on coming in.</summary>
/// <param name="Tasks">Assignments with work handed in, the nearest promise first.</param>
/// <param name="Problems">What is wrong with the course's files, for lecturers; empty for others and where nothing is.</param>
public sealed record StaffHome(ImmutableArray<WaitingTask> Tasks, ImmutableArray<Problem> Problems)
{
    public int ToMark => Tasks.Sum(t => t.ToMark);

    public int ToRelease => Tasks.Sum(t => t.ToRelease);

    public int Released => Tasks.Sum(t => t.Released);
}

/// <summary>One assignment's work by trainees' newest attempts.</summary>
/// <param name="AssignmentId">The assignment.</param>
/// <param name="Title">The task's.</param>
/// <param name="FeedbackDue">When results were promised; null for no promise.</param>
/// <param name="ToMark">Attempts with a criterion that waits for a person.</param>
/// <param name="ToRelease">Attempts marked whole whose newest marks have not been shown.</param>
/// <param name="Released">Attempts whose newest marks have been shown.</param>
public sealed record WaitingTask(
    Guid AssignmentId, LocalText Title, DateTimeOffset? FeedbackDue, int ToMark, int ToRelease, int Released);
