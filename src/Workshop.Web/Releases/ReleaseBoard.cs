using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;

namespace Workshop.Web.Releases;

/// <summary>Where a trainee's result stands on its way out.</summary>
public enum ReleaseState
{
    NotHandedIn,
    Pending,
    Ready,
    Released,

    /// <summary>Out already, but marked or handed in anew since.</summary>
    Newer,
}

/// <summary>One trainee on the board; what was handed in is null where nothing was.</summary>
public sealed record ReleaseRow(
    Guid TraineeId, string Trainee, string? Group, Guid? SubmissionId, int? Attempt, decimal? Total, decimal? Possible, ReleaseState State);

/// <summary>All trainees of an assignment and where their results stand.</summary>
public sealed class ReleaseBoard(WorkshopDb db)
{
    /// <summary>Rows in order of group and name.</summary>
    public async Task<ImmutableArray<ReleaseRow>> ReadAsync(Actor actor, Assignment assignment, CancellationToken cancellation)
    {
        var trainees = await db.Enrolments.AsNoTracking()
            .Where(e => e.CohortId == assignment.CohortId && e.Role == CohortRole.Trainee)
            .OrderBy(e => e.Group!.Name).ThenBy(e => e.Person!.DisplayName)
            .Select(e => new { e.PersonId, e.Person!.DisplayName, Group = e.Group!.Name }).ToListAsync(cancellation);
        var newest = (await db.Submissions.AsNoTracking().AsSplitQuery().ReleasableBy(actor).Where(s => s.AssignmentId == assignment.Id)
            .Include(s => s.Assessments).Include(s => s.Releases).ToListAsync(cancellation))
            .GroupBy(s => s.PersonId).ToDictionary(own => own.Key, own => own.OrderBy(s => s.Attempt).ToList());
        return [.. trainees.Select(t => Row(t.PersonId, t.DisplayName, t.Group, newest.GetValueOrDefault(t.PersonId)))];
    }

    private static ReleaseRow Row(Guid id, string name, string? group, List<Submission>? attempts)
    {
        if (attempts is null)
            return new ReleaseRow(id, name, group, null, null, null, null, ReleaseState.NotHandedIn);
        var submission = attempts[^1];
        var assessment = submission.Assessments.MaxBy(a => a.Number)!;
        var state = submission.Standing()?.AssessmentId == assessment.Id ? ReleaseState.Released
            : attempts.Any(a => a.Standing() is not null) ? ReleaseState.Newer
            : assessment.Pending > 0 ? ReleaseState.Pending : ReleaseState.Ready;
        return new ReleaseRow(id, name, group, submission.Id, submission.Attempt, assessment.Total, assessment.Possible, state);
    }
}
