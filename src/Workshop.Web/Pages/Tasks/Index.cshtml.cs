using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Pages.Tasks;

/// <summary>The tasks of the cohort and how far the reader has come with each.</summary>
public sealed class IndexModel(CurrentActor current, TaskOverviews overviews, ReaderClock clock) : PageModel
{
    public const string ToDo = "todo";
    public const string Done = "done";

    /// <summary>Which tasks are shown: <see cref="ToDo"/>, <see cref="Done"/> or all of them.</summary>
    [FromQuery(Name = "show")]
    public string? Filter { get; set; }

    public ReaderClock Clock => clock;

    public bool Takes => current.Get().Is(CohortRole.Trainee);

    /// <summary>How many there are without a filter.</summary>
    public int All { get; private set; }

    public ImmutableArray<TaskOverview> Tasks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await overviews.ListAsync(current.Get(), cancellation);
        All = all.Length;
        Tasks = Filter switch
        {
            ToDo => [.. all.Where(t => t.IsToDo)],
            Done => [.. all.Where(t => t.Latest is not null)],
            _ => all,
        };
    }
}
