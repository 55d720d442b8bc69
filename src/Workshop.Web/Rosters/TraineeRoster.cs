using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;

namespace Workshop.Web.Rosters;

/// <summary>How a list of trainees is sorted.</summary>
public enum TraineeOrder
{
    Name,
    Behind,
    Recent,
}

/// <summary>What a list of trainees is narrowed to; null means any.</summary>
public sealed record TraineeFilter(string? Search, Guid? GroupId, TraineeOrder Order, int Page);

/// <summary>One trainee of the cohort. Set by name, so that the database can sort by what is in it.</summary>
public sealed class TraineeRow
{
    public required Guid PersonId { get; init; }
    public required string Name { get; init; }
    public required string? Group { get; init; }

    /// <summary>Modules read to the end.</summary>
    public required int Read { get; init; }

    /// <summary>Tasks handed in at least once.</summary>
    public required int HandedIn { get; init; }

    /// <summary>Tasks with a result the trainee sees.</summary>
    public required int Released { get; init; }

    public required DateTimeOffset? LastHandIn { get; init; }
}

/// <summary>The trainees a TA or lecturer looks after in the cohort they are working in.</summary>
public sealed class TraineeRoster(WorkshopDb db)
{
    public Task<ListPage<TraineeRow>> ReadAsync(Actor actor, TraineeFilter filter, CancellationToken cancellation)
    {
        var cohort = actor.Cohort!.CohortId;
        var course = actor.Cohort.CourseId;
        var rows = db.Enrolments.AsNoTracking().TraineesOf(actor)
            .Where(e => e.CohortId == cohort && (filter.GroupId == null || e.GroupId == filter.GroupId));
        if (filter.Search is { Length: > 0 } search)
            rows = rows.Where(e => e.Person!.DisplayName.Contains(search) || e.Person.UserName!.Contains(search));
        return Sort(Rows(rows, cohort, course), filter.Order).PageAsync(filter.Page, cancellation);
    }

    private IQueryable<TraineeRow> Rows(IQueryable<Enrolment> trainees, Guid cohort, string course) => trainees.Select(e => new TraineeRow
    {
        PersonId = e.PersonId,
        Name = e.Person!.DisplayName,
        Group = e.Group!.Name,
        Read = db.ModuleProgress.Count(p => p.PersonId == e.PersonId && p.CourseId == course && p.FinishedAt != null),
        HandedIn = db.Submissions.Where(s => s.PersonId == e.PersonId && s.Assignment!.CohortId == cohort).Select(s => s.AssignmentId).Distinct().Count(),
        Released = db.Releases
            .Where(r => r.WithdrawnAt == null && r.Submission!.PersonId == e.PersonId && r.Submission.Assignment!.CohortId == cohort)
            .Select(r => r.Submission!.AssignmentId).Distinct().Count(),
        LastHandIn = db.Submissions.Where(s => s.PersonId == e.PersonId && s.Assignment!.CohortId == cohort).Max(s => (DateTimeOffset?)s.HandedInAt),
    });

    private static IQueryable<TraineeRow> Sort(IQueryable<TraineeRow> rows, TraineeOrder order) => order switch
    {
        TraineeOrder.Behind => rows.OrderBy(r => r.HandedIn).ThenBy(r => r.Name).ThenBy(r => r.PersonId),
        TraineeOrder.Recent => rows.OrderByDescending(r => r.LastHandIn).ThenBy(r => r.Name).ThenBy(r => r.PersonId),
        _ => rows.OrderBy(r => r.Name).ThenBy(r => r.PersonId),
    };
}
