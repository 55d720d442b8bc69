using System.Globalization;
using Workshop.Data.Cohorts;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Places;
using Workshop.Web.Hosting;

namespace Workshop.Web.Access;

/// <summary>Tells the frame around the pages who is reading.</summary>
internal sealed class ActorFrame(CurrentActor current, HostSettings settings) : IFrameSource
{
    public ValueTask<FrameState> GetAsync(HttpContext context) => ValueTask.FromResult(
        current.Find() is { } actor ? StateOf(actor) : FrameState.Anonymous with { IsDemo = settings.Demo });

    private FrameState StateOf(Actor actor)
    {
        var school = actor.School.Name.In(CultureInfo.CurrentUICulture.Name);
        return new FrameState
        {
            Person = new FramePerson(actor.Name, RoleOf(actor), actor.Cohort?.CohortName ?? school),
            SchoolName = school,
            Cohorts = [.. actor.Places.Select(p => new FrameCohort(p.CohortName, $"/cohorts/{p.CohortId}/enter", p == actor.Cohort))],
            IsDemo = settings.Demo,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(actor.School.TimeZone),
        };
    }

    private static FrameRole? RoleOf(Actor actor) => actor.Cohort?.Role switch
    {
        CohortRole.Trainee => FrameRole.Trainee,
        CohortRole.TeachingAssistant => FrameRole.Assistant,
        CohortRole.Lecturer => FrameRole.Lecturer,
        _ => actor.IsSchoolAdministrator ? FrameRole.Administrator : null,
    };
}
