using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;

namespace Workshop.Web.Access;

/// <summary>The only place that says who may see whose work. What is not visible does not exist: pages answer 404.</summary>
public static class Visibility
{
    /// <summary>Assignments of the actor's own cohorts.</summary>
    public static IQueryable<Assignment> VisibleTo(this IQueryable<Assignment> assignments, Actor actor) =>
        assignments.Where(a => a.Cohort!.SchoolId == actor.SchoolId
            && a.Cohort.Enrolments.Any(e => e.PersonId == actor.PersonId));

    /// <summary>Assignments the actor takes as a trainee.</summary>
    public static IQueryable<Assignment> TakenBy(this IQueryable<Assignment> assignments, Actor actor) =>
        assignments.Where(a => a.Cohort!.SchoolId == actor.SchoolId
            && a.Cohort.Enrolments.Any(e => e.PersonId == actor.PersonId && e.Role == CohortRole.Trainee));

    /// <summary>A trainee's own work, for a TA the work of their groups, for a lecturer that of their cohorts.</summary>
    public static IQueryable<Submission> VisibleTo(this IQueryable<Submission> submissions, Actor actor) =>
        submissions.Where(s => s.Assignment!.Cohort!.SchoolId == actor.SchoolId
            && (s.PersonId == actor.PersonId
                || s.Assignment.Cohort.Enrolments.Any(e => e.PersonId == actor.PersonId && e.Role == CohortRole.Lecturer)
                || s.Assignment.Cohort.Enrolments.Any(e => e.PersonId == s.PersonId
                    && e.Role == CohortRole.Trainee && e.Group!.TeachingAssistantId == actor.PersonId)));

    /// <summary>Work the actor may mark: a TA that of their groups, a lecturer that of their cohorts; never their own.</summary>
    public static IQueryable<Submission> MarkableBy(this IQueryable<Submission> submissions, Actor actor) =>
        submissions.VisibleTo(actor).Where(s => s.PersonId != actor.PersonId);

    /// <summary>Work whose result the actor may release: that of the cohorts they lecture.</summary>
    public static IQueryable<Submission> ReleasableBy(this IQueryable<Submission> submissions, Actor actor) =>
        submissions.Where(s => s.Assignment!.Cohort!.SchoolId == actor.SchoolId && s.PersonId != actor.PersonId
            && s.Assignment.Cohort.Enrolments.Any(e => e.PersonId == actor.PersonId && e.Role == CohortRole.Lecturer));
}
