using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Media.Storage;
using Workshop.Media.Uploads;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions;

/// <summary>Takes one file for a form: judged by its content, measured, made safe, stored, noted.</summary>
public sealed class ReceiveUpload(WorkshopDb db, UploadInspector inspector, IFileStore store, TimeProvider time)
{
    /// <summary>The noted file, or what was wrong with it; null where the assignment is not the actor's.</summary>
    public async Task<ReceivedUpload?> RunAsync(
        Actor actor, Guid assignmentId, Stream content, string name, UploadKind kind, CancellationToken cancellation)
    {
        if (!await db.Assignments.TakenBy(actor).AnyAsync(a => a.Id == assignmentId, cancellation))
            return null;
        return await inspector.InspectAsync(content, name, kind, cancellation) switch
        {
            UploadRefusal refusal => new ReceivedUpload(null, refusal),
            AcceptedUpload accepted => new ReceivedUpload(await NoteAsync(actor, assignmentId, accepted, cancellation), null),
            var other => throw new InvalidOperationException($"No such outcome of an upload is known: {other.GetType().Name}."),
        };
    }

    private async Task<UploadedFile> NoteAsync(Actor actor, Guid assignmentId, AcceptedUpload accepted, CancellationToken cancellation)
    {
        var stored = await store.PutAsync(accepted.Stored.Bytes, cancellation);
        var thumbnail = accepted.Thumbnail is { } small ? await store.PutAsync(small.Bytes, cancellation) : null;
        if (await FindAsync(actor, assignmentId, accepted.Facts.Sha256, cancellation) is { } known)
            return known;
        var now = time.GetUtcNow();
        var file = new UploadedFile
        {
            Id = Guid.CreateVersion7(now), PersonId = actor.PersonId, AssignmentId = assignmentId,
            Sha256 = accepted.Facts.Sha256, StoredSha256 = stored, ThumbnailSha256 = thumbnail,
            StoredContentType = accepted.Stored.ContentType, Facts = JsonSerializer.Serialize(accepted.Facts), UploadedAt = now,
        };
        db.UploadedFiles.Add(file);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return file;
        }
        catch (DbUpdateException)
        {
            // The same picture was sent twice at once; the other request has noted it.
            db.ChangeTracker.Clear();
            if (await FindAsync(actor, assignmentId, accepted.Facts.Sha256, cancellation) is { } twin)
                return twin;
            throw;
        }
    }

    private Task<UploadedFile?> FindAsync(Actor actor, Guid assignmentId, string sha256, CancellationToken cancellation) =>
        db.UploadedFiles.AsNoTracking().FirstOrDefaultAsync(
            f => f.PersonId == actor.PersonId && f.AssignmentId == assignmentId && f.Sha256 == sha256, cancellation);
}

/// <summary>What became of an upload: exactly one of the two is set.</summary>
public sealed record ReceivedUpload(UploadedFile? File, UploadRefusal? Refusal);
