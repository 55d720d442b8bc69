using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Marking;
using Workshop.Web.Marking.Similarity;

namespace Workshop.Web.Pages.Marking;

/// <summary>The marker's queue.</summary>
public sealed class IndexModel(WorkshopDb db, CurrentActor current, MarkingQueue queue, SimilarWorks similar, LiveLibrary library) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MarkingState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Group { get; set; }

    /// <summary>Whether only work close to the brief or to another's is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Similar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public QueuePage Queue { get; private set; } = null!;

    /// <summary>By attempt the largest share it has in common with the brief or another's work, where that is much.</summary>
    public ImmutableDictionary<Guid, decimal> Flagged { get; private set; } = ImmutableDictionary<Guid, decimal>.Empty;

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>The earliest promise of results still ahead or missed; null where none was made.</summary>
    public DateTimeOffset? FeedbackDue { get; private set; }

    public int Done => Queue.Count(MarkingState.Marked) + Queue.Count(MarkingState.Released);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!actor.IsMarker)
            return NotFound();
        var cohort = actor.Cohort!.CohortId;
        Flagged = await similar.FlaggedAsync(actor, cancellation);
        Queue = await queue.ReadAsync(actor, new QueueFilter(State, Group, TaskId: null, P) { Only = Similar ? [.. Flagged.Keys] : null }, cancellation);
        Groups = await db.Groups.AsNoTracking().MarkedBy(actor).Where(g => g.CohortId == cohort).OrderBy(g => g.Name).ToListAsync(cancellation);
        FeedbackDue = await db.Assignments.Where(a => a.CohortId == cohort && a.FeedbackDue != null).MinAsync(a => a.FeedbackDue, cancellation);
        return Page();
    }

    public string TitleOf(string taskId) => library.Current.FindTask(taskId)?.Title.In(Languages.Current) ?? taskId;
}
