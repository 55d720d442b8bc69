using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Frame.Components;
using Workshop.Web.Frame.Lists;

namespace Workshop.Web.Marking;

/// <summary>How far the marking of an attempt has come.</summary>
public enum MarkingState
{
    ToMark,
    Draft,
    Marked,
    Released,
}

/// <summary>How a state is shown.</summary>
public static class MarkingStates
{
    public static Meaning Meaning(this MarkingState state) => state switch
    {
        MarkingState.ToMark => Frame.Components.Meaning.Pending,
        MarkingState.Draft => Frame.Components.Meaning.Partial,
        MarkingState.Marked => Frame.Components.Meaning.Brand,
        MarkingState.Released => Frame.Components.Meaning.Earned,
    };
}

/// <summary>One attempt in the queue.</summary>
public sealed record QueueRow(
    Guid SubmissionId, string Trainee, string? Group, string TaskId, int Attempt, DateTimeOffset HandedInAt, DateTimeOffset? Deadline,
    decimal Total, decimal Possible, decimal Pending, MarkingState State);

/// <summary>What the queue is narrowed to; null means any.</summary>
public sealed record QueueFilter(MarkingState? State, Guid? GroupId, string? TaskId, int Page)
{
    /// <summary>The only attempts to be shown; null for all.</summary>
    public IReadOnlyList<Guid>? Only { get; init; }
}

/// <summary>A page of the queue and how the whole stands.</summary>
/// <param name="List">This page of the attempts that pass the filter.</param>
/// <param name="Counts">Attempts by state, filter by state left aside.</param>
/// <param name="Next">The oldest attempt still to mark; null when all is done.</param>
public sealed record QueuePage(ListPage<QueueRow> List, ImmutableDictionary<MarkingState, int> Counts, Guid? Next)
{
    /// <summary>Attempts in all states.</summary>
    public int All => Counts.Values.Sum();

    /// <summary>How many of a state.</summary>
    public int Count(MarkingState state) => Counts.GetValueOrDefault(state);
}

/// <summary>The work a marker has to mark: of each trainee the newest attempt, oldest hand-in first.</summary>
public sealed class MarkingQueue(WorkshopDb db)
{
    public async Task<QueuePage> ReadAsync(Actor actor, QueueFilter filter, CancellationToken cancellation)
    {
        var narrowed = Rows(actor).Where(r =>
            (filter.GroupId == null || r.GroupId == filter.GroupId) && (filter.TaskId == null || r.Submission.Assignment!.TaskId == filter.TaskId));
        if (filter.Only is { } only)
            narrowed = narrowed.Where(r => only.Contains(r.Submission.Id));
        var counts = await narrowed.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var next = await narrowed.Where(r => r.State == MarkingState.ToMark || r.State == MarkingState.Draft)
            .OrderBy(r => r.Submission.HandedInAt).Select(r => (Guid?)r.Submission.Id).FirstOrDefaultAsync(cancellation);
        var page = await narrowed.Where(r => filter.State == null || r.State == filter.State)
            .OrderBy(r => r.Submission.HandedInAt).ThenBy(r => r.Submission.Id)
            .Select(r => new QueueRow(
                r.Submission.Id, r.Submission.Person!.DisplayName, r.GroupName, r.Submission.Assignment!.TaskId, r.Submission.Attempt,
                r.Submission.HandedInAt, r.Submission.Deadline, r.Newest.Total, r.Newest.Possible, r.Newest.Pending, r.State))
            .PageAsync(filter.Page, cancellation);
        return new QueuePage(page, counts.ToImmutableDictionary(), next);
    }

    /// <summary>The next attempt to mark after this one, of the whole queue.</summary>
    public async Task<Guid?> NextAsync(Actor actor, Guid after, CancellationToken cancellation) =>
        await Rows(actor).Where(r => r.Submission.Id != after && (r.State == MarkingState.ToMark || r.State == MarkingState.Draft))
            .OrderBy(r => r.Submission.HandedInAt).Select(r => (Guid?)r.Submission.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>Set by name, not by constructor, so that the database can filter by what is in it.</summary>
    private sealed class Row
    {
        public required Submission Submission { get; init; }
        public required Guid? GroupId { get; init; }
        public required string? GroupName { get; init; }
        public required Assessment Newest { get; init; }
        public required MarkingState State { get; init; }
    }

    private IQueryable<Row> Rows(Actor actor)
    {
        var cohort = actor.Cohort?.CohortId ?? Guid.Empty;
        var marker = actor.PersonId;
        return
            from s in db.Submissions.AsNoTracking().MarkableBy(actor)
            join e in db.Enrolments on s.PersonId equals e.PersonId
            join newest in db.Assessments on s.Id equals newest.SubmissionId
            where s.Assignment!.CohortId == cohort && e.CohortId == cohort && e.Role == CohortRole.Trainee
                && !db.Submissions.Any(later => later.AssignmentId == s.AssignmentId && later.PersonId == s.PersonId && later.Attempt > s.Attempt)
                && !db.Assessments.Any(later => later.SubmissionId == s.Id && later.Number > newest.Number)
            select new Row
            {
                Submission = s, GroupId = e.GroupId, GroupName = e.Group!.Name, Newest = newest,
                State = db.Releases.Any(r => r.SubmissionId == s.Id && r.WithdrawnAt == null) ? MarkingState.Released
                    : newest.Kind != AssessmentKind.Automatic ? MarkingState.Marked
                    : db.MarkingDrafts.Any(d => d.SubmissionId == s.Id && d.MarkerId == marker) ? MarkingState.Draft
                    : MarkingState.ToMark,
            };
    }
}
