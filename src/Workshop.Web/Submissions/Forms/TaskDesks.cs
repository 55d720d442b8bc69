using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;
using Workshop.Web.Access;
using Workshop.Web.Submissions.Uploads;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Lays out the desk of a person for one task.</summary>
public sealed class TaskDesks(WorkshopDb db, AssignedTasks tasks, TimeProvider time)
{
    /// <summary>The desk in the cohort the actor is working in, or null where it has no such task.</summary>
    public async Task<TaskDesk?> FindAsync(Actor actor, string taskId, CancellationToken cancellation)
    {
        if (await tasks.FindInCohortAsync(actor, taskId, cancellation) is not { } assigned)
            return null;
        var desk = new TaskDesk(assigned, actor.Is(CohortRole.Trainee), time.GetUtcNow());
        return desk.Takes ? await FillAsync(desk, actor, cancellation) : desk;
    }

    /// <summary>What the form starts with: the draft, else what was handed in last, else nothing.</summary>
    public async Task<JsonObject> TypedAsync(TaskDesk desk, CancellationToken cancellation)
    {
        if (desk.IsWriting)
            return TypedForm.Parse(desk.Draft?.Answers ?? "{}", desk.Form);
        return desk.Latest is { Id: var id }
            ? TypedForm.Parse(await db.Submissions.Where(s => s.Id == id).Select(s => s.Answers).SingleAsync(cancellation), desk.Form)
            : [];
    }

    private async Task<TaskDesk> FillAsync(TaskDesk desk, Actor actor, CancellationToken cancellation)
    {
        var draft = await db.Drafts.AsNoTracking()
            .FirstOrDefaultAsync(d => d.AssignmentId == desk.AssignmentId && d.PersonId == actor.PersonId, cancellation);
        var attempts = await db.Submissions.AsNoTracking()
            .Where(s => s.AssignmentId == desk.AssignmentId && s.PersonId == actor.PersonId)
            .OrderBy(s => s.Attempt).Select(SealedAttempt.Of).ToListAsync(cancellation);
        return desk with
        {
            Draft = draft,
            Attempts = [.. attempts],
            Files = await FilesAsync(desk, actor, cancellation),
            Copies = draft is null ? [] : await CopiesAsync(draft, cancellation),
        };
    }

    private async Task<ImmutableDictionary<string, FileTile>> FilesAsync(TaskDesk desk, Actor actor, CancellationToken cancellation)
    {
        var files = await db.UploadedFiles.AsNoTracking()
            .Where(f => f.AssignmentId == desk.AssignmentId && f.PersonId == actor.PersonId).ToListAsync(cancellation);
        return files.ToImmutableDictionary(f => f.Sha256, Tile);
    }

    private async Task<ImmutableArray<KeptCopy>> CopiesAsync(Draft draft, CancellationToken cancellation)
    {
        var copies = await db.DraftCopies.Where(c => c.DraftId == draft.Id)
            .OrderByDescending(c => c.SavedAt).Select(c => new KeptCopy(c.Id, c.SavedAt)).ToListAsync(cancellation);
        return [.. copies];
    }

    /// <summary>A file as the form shows it.</summary>
    public static FileTile Tile(UploadedFile file)
    {
        var facts = JsonSerializer.Deserialize<FileFacts>(file.Facts)!;
        return new FileTile(
            file.Sha256, facts.Name, facts.Bytes, facts.Image is { } image ? (image.Width, image.Height) : null,
            UploadAddress.Of(file), file.ThumbnailSha256 is null ? null : UploadAddress.ThumbnailOf(file));
    }
}
