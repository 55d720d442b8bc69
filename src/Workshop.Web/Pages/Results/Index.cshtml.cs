using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Releases;

namespace Workshop.Web.Pages.Results;

/// <summary>A trainee's own attempts, newest first.</summary>
public sealed class IndexModel(WorkshopDb db, CurrentActor current, LiveLibrary library) : PageModel
{
    public sealed record Row(Submission Submission, string Title, Assessment Shown, bool IsReleased);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        var cohort = actor.Cohort?.CohortId ?? Guid.Empty;
        var own = await db.Submissions.AsNoTracking().AsSplitQuery()
            .Where(s => s.PersonId == actor.PersonId && s.Assignment!.CohortId == cohort)
            .Include(s => s.Assignment).Include(s => s.Assessments).Include(s => s.Releases)
            .OrderByDescending(s => s.HandedInAt).ToListAsync(cancellation);
        Rows = [.. own.Select(RowOf)];
    }

    private Row RowOf(Submission submission)
    {
        var title = library.Current.FindTask(submission.Assignment!.TaskId)?.Title.In(Languages.Current) ?? submission.Assignment.TaskId;
        var standing = submission.Standing();
        var shown = submission.Assessments.Find(a => a.Id == standing?.AssessmentId) ?? submission.Assessments.Single(a => a.Number == 1);
        return new Row(submission, title, shown, standing is not null);
    }
}
