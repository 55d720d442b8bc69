using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;
using Workshop.Web.Courses;
using Workshop.Web.Rosters;

namespace Workshop.Web.Pages.Trainees;

/// <summary>The trainees somebody looks after, and how far each has come.</summary>
public sealed class IndexModel(WorkshopDb db, CurrentActor current, TraineeRoster roster, LiveLibrary library) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public TraineeOrder Order { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public ListPage<TraineeRow> List { get; private set; } = null!;

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>Tasks set for the cohort.</summary>
    public int Tasks { get; private set; }

    /// <summary>Modules of the course.</summary>
    public int Modules { get; private set; }

    public bool IsFiltered => !string.IsNullOrEmpty(Q) || Group is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!actor.IsMarker)
            return NotFound();
        var cohort = actor.Cohort!.CohortId;
        List = await roster.ReadAsync(actor, new TraineeFilter(Q?.Trim(), Group, Order, P), cancellation);
        Groups = await db.Groups.AsNoTracking().MarkedBy(actor).Where(g => g.CohortId == cohort).OrderBy(g => g.Name).ToListAsync(cancellation);
        Tasks = await db.Assignments.CountAsync(a => a.CohortId == cohort, cancellation);
        Modules = library.FindCourse(actor)?.Modules.Length ?? 0;
        return Page();
    }
}
