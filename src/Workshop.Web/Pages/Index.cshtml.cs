using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;
using Workshop.Web.Home;
using Workshop.Web.Rosters;

namespace Workshop.Web.Pages;

/// <summary>Home: what waits for whoever is reading.</summary>
public sealed class IndexModel(CurrentActor current, TraineeHomeQuery trainees, StaffHomeQuery staff, CohortOverviews cohorts) : PageModel
{
    public Actor Actor { get; private set; } = null!;

    /// <summary>Set for trainees.</summary>
    public TraineeHome? Trainee { get; private set; }

    /// <summary>Set for TAs and lecturers.</summary>
    public StaffHome? Staff { get; private set; }

    /// <summary>Set for administrators without a cohort of their own.</summary>
    public ListPage<CohortOverview>? School { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Actor = current.Get();
        if (Actor.Is(CohortRole.Trainee))
            Trainee = await trainees.RunAsync(Actor, cancellation);
        else if (Actor.IsMarker)
            Staff = await staff.RunAsync(Actor, cancellation);
        else if (Actor.IsSchoolAdministrator)
            School = await cohorts.ReadAsync(Actor, page: 1, cancellation);
    }
}
