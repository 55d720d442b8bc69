using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Language;
using Workshop.Web.Reports;
using Workshop.Web.Results;

namespace Workshop.Web.Pages.Submissions;

/// <summary>The score report as PDF: for a trainee once the result is out, for staff at any time.</summary>
public sealed class ReportModel(CurrentActor current, ResultReader results, TraineeReports reports, ReportPress press) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var actor = current.Get();
        var result = await results.FindAsync(actor, id, cancellation);
        if (result is null || (result.Submission.PersonId == actor.PersonId && result.Release is null))
            return NotFound();
        var report = reports.Of(result, TimeZoneInfo.FindSystemTimeZoneById(actor.School.TimeZone));
        var name = $"{result.Task.Id}-{result.Submission.Receipt}.pdf";
        Response.Headers.CacheControl = "private, no-cache";
        return File(press.Print(report, actor.School.Name.In(Languages.Current)), "application/pdf", name);
    }
}
