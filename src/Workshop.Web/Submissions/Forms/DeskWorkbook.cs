using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Writing;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Submissions.Forms;

/// <summary>The form on somebody's desk as a workbook: with what they typed and their data, or empty for who only looks.</summary>
public sealed class DeskWorkbook(TaskDesks desks, TraineeTables tables, ReaderClock clock)
{
    /// <summary>The bytes of the workbook, in the reader's language.</summary>
    public async Task<byte[]> WriteAsync(Actor actor, TaskDesk desk, CancellationToken cancellation)
    {
        if (!desk.Takes)
            return FormTemplates.Write(desk.Task, Languages.Current);
        var data = await tables.ListAsync(actor, desk, cancellation);
        var mark = new FormMark(desk.Task.Id, FormVersion.Of(desk.Form), desk.Version, desk.NextAttempt, Languages.Current);
        var due = desk.Assigned.Assignment.Deadline is { } deadline ? clock.Minute(deadline) : null;
        var typed = DataRows.Start(await desks.TypedAsync(desk, cancellation), desk.Form, data);
        return FormWorkbook.Write(desk.Task, new FormFilling(mark, typed, due, data));
    }
}
