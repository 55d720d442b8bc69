using Workshop.Web.Access;
using Workshop.Web.Sheets.Forms.Reading;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What became of an uploaded workbook.</summary>
public abstract record SheetOutcome
{
    /// <summary>Not read; the draft is as it was.</summary>
    public sealed record Refused(BookOutcome.Refused Why) : SheetOutcome;

    /// <summary>Read, and saved as the outcome says.</summary>
    public sealed record Filled(FormReading Reading, DraftOutcome Saved) : SheetOutcome;
}

/// <summary>Fills a draft from a workbook, by the acts that save what is typed. The text that stood there before is kept as a copy.</summary>
public sealed class FillFromSheet(TaskDesks desks, TypedDrafts drafts)
{
    /// <summary>A workbook made from an older draft than the newest does not replace it: it becomes a copy, and which one to go on with is asked.</summary>
    public async Task<SheetOutcome> RunAsync(Actor actor, TaskDesk desk, byte[] bytes, CancellationToken cancellation)
    {
        var outcome = FormReader.Read(bytes, desk.Task, await desks.TypedAsync(desk, cancellation));
        if (outcome is BookOutcome.Refused refused)
            return new SheetOutcome.Refused(refused);
        var reading = ((BookOutcome.Read)outcome).Reading;
        var posted = new PostedWork(reading.Typed, reading.Mark.Draft, reading.Mark.Attempt, Guid.Empty, "");
        return new SheetOutcome.Filled(reading, reading.Mark.Draft == desk.Version
            ? await drafts.KeepAsync(actor, desk.AssignmentId, posted, desk.Version, cancellation)
            : await drafts.SaveAsync(actor, desk.AssignmentId, posted, cancellation));
    }
}
