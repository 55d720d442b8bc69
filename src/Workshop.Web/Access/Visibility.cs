using Workshop.Data.Cohorts;
using Workshop.Data.People;
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

    /// <summary>Trainees the actor looks after: a TA those of their groups, a lecturer those of their cohorts.</summary>
    public static IQueryable<Enrolment> TraineesOf(this IQueryable<Enrolment> enrolments, Actor actor) =>
        enrolments.Where(e => e.Role == CohortRole.Trainee && e.Cohort!.SchoolId == actor.SchoolId
            && (e.Group!.TeachingAssistantId == actor.PersonId
                || e.Cohort.Enrolments.Any(own => own.PersonId == actor.PersonId && own.Role == CohortRole.Lecturer)));

    /// <summary>Groups whose work the actor marks: a TA their own, a lecturer those of their cohorts.</summary>
    public static IQueryable<Group> MarkedBy(this IQueryable<Group> groups, Actor actor) =>
        groups.Where(g => g.TeachingAssistantId == actor.PersonId
            || g.Cohort!.Enrolments.Any(e => e.PersonId == actor.PersonId && e.Role == CohortRole.Lecturer));

    /// <summary>For an administrator the cohorts of their school; for others none.</summary>
    public static IQueryable<Cohort> LookedAfterBy(this IQueryable<Cohort> cohorts, Actor actor) =>
        cohorts.Where(c => actor.IsSchoolAdministrator && c.SchoolId == actor.SchoolId);

    /// <summary>For an administrator the accounts of their school; for others none.</summary>
    public static IQueryable<Person> LookedAfterBy(this IQueryable<Person> people, Actor actor) =>
        people.Where(p => actor.IsSchoolAdministrator && p.SchoolId == actor.SchoolId);
}
