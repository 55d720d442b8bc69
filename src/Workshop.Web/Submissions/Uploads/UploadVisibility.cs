using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Uploads;

/// <summary>Who may see an uploaded file: the same people who may see the work it belongs to.</summary>
public static class UploadVisibility
{
    /// <summary>A trainee's own files, for a TA those of their groups, for a lecturer those of their cohorts.</summary>
    public static IQueryable<UploadedFile> VisibleTo(this IQueryable<UploadedFile> files, Actor actor) =>
        files.Where(f => f.Assignment!.Cohort!.SchoolId == actor.SchoolId
            && (f.PersonId == actor.PersonId
                || f.Assignment.Cohort.Enrolments.Any(e => e.PersonId == actor.PersonId && e.Role == CohortRole.Lecturer)
                || f.Assignment.Cohort.Enrolments.Any(e => e.PersonId == f.PersonId
                    && e.Role == CohortRole.Trainee && e.Group!.TeachingAssistantId == actor.PersonId)));
}
