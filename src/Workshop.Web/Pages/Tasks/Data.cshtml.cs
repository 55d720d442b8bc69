using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Scoring.DataSets;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets;
using Workshop.Web.Submissions.Data;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Pages.Tasks;

/// <summary>A trainee's own data to take away: one table as <c>id.csv</c>, or all of them as <c>all.xlsx</c>.</summary>
public sealed class DataModel(CurrentActor current, TaskDesks desks, TraineeTables tables) : PageModel
{
    /// <summary>Name of the workbook with all tables; no table id can look like this.</summary>
    public const string Workbook = "all.xlsx";

    private const string Csv = ".csv";

    public async Task<IActionResult> OnGetAsync(string taskId, string file, CancellationToken cancellation)
    {
        var actor = current.Get();
        if (await desks.FindAsync(actor, taskId, cancellation) is not { } desk
            || await tables.ListAsync(actor, desk, cancellation) is not { IsEmpty: false } own)
            return NotFound();
        Response.Headers.CacheControl = "private, no-cache";
        if (file == Workbook)
            return File(SheetBook.Write(DataSheets.Of(own, Languages.Current)), SheetBook.ContentType, $"{taskId}.xlsx");
        return own.FirstOrDefault(t => t.Id + Csv == file) is { } table
            ? File(CsvFile.Of(DataCsv.Write(table, Languages.Current)), CsvFile.ContentType, $"{taskId}-{file}")
            : NotFound();
    }
}
