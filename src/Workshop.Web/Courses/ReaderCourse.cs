using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;

namespace Workshop.Web.Courses;

/// <summary>Which course a person reads.</summary>
public static class ReaderCourse
{
    /// <summary>The course of the cohort the actor is working in; for an administrator without one, the first there is.</summary>
    public static Course? FindCourse(this LiveLibrary library, Actor actor) =>
        actor.Cohort is { } place ? library.Current.FindCourse(place.CourseId)
        : actor.IsSchoolAdministrator ? library.Current.Courses.FirstOrDefault()
        : null;

    /// <summary>The course with this id if the actor may read it: one of their cohorts takes it, or they look after the school.</summary>
    public static Course? FindCourse(this LiveLibrary library, Actor actor, string courseId) =>
        actor.IsSchoolAdministrator || actor.Places.Any(p => p.CourseId == courseId)
            ? library.Current.FindCourse(courseId)
            : null;
}
