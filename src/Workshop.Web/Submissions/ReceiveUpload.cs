using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Media.Storage;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;
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
        if (await inspector.ReadAsync(content, cancellation) is not { } bytes)
            return new ReceivedUpload(null, new FileTooLarge(UploadLimits.Default.MaxBytes));
        if (await FindMeasuredAsync(bytes, kind, cancellation) is { } measured)
            return new ReceivedUpload(await NoteAsync(actor, assignmentId, measured, name, cancellation), null);
        return inspector.Inspect(bytes, name, kind) switch
        {
            UploadRefusal refusal => new ReceivedUpload(null, refusal),
            AcceptedUpload accepted => new ReceivedUpload(
                await NoteAsync(actor, assignmentId, await StoreAsync(accepted, cancellation), name, cancellation), null),
            var other => throw new InvalidOperationException($"No such outcome of an upload is known: {other.GetType().Name}."),
        };
    }

    /// <summary>What is known of a file whatever assignment it was uploaded for.</summary>
    private sealed record Measured(FileFacts Facts, string StoredSha256, string? ThumbnailSha256, string StoredContentType);

    /// <summary>The same bytes measure the same: a picture that anybody uploaded before is neither decoded nor encoded again.</summary>
    private async Task<Measured?> FindMeasuredAsync(byte[] bytes, UploadKind kind, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var type = kind == UploadKind.Picture ? "image/" : "video/";
        return await db.UploadedFiles.AsNoTracking()
            .FirstOrDefaultAsync(f => f.Sha256 == sha256 && f.StoredContentType.StartsWith(type), cancellation) is { } file
            ? new Measured(JsonSerializer.Deserialize<FileFacts>(file.Facts)!, file.StoredSha256, file.ThumbnailSha256, file.StoredContentType)
            : null;
    }

    private async Task<Measured> StoreAsync(AcceptedUpload accepted, CancellationToken cancellation) => new(
        accepted.Facts,
        await store.PutAsync(accepted.Stored.Bytes, cancellation),
        accepted.Thumbnail is { } small ? await store.PutAsync(small.Bytes, cancellation) : null,
        accepted.Stored.ContentType);

    private async Task<UploadedFile> NoteAsync(Actor actor, Guid assignmentId, Measured measured, string name, CancellationToken cancellation)
    {
        if (await FindAsync(actor, assignmentId, measured.Facts.Sha256, cancellation) is { } known)
            return known;
        var now = time.GetUtcNow();
        var file = new UploadedFile
        {
            Id = Guid.CreateVersion7(now), PersonId = actor.PersonId, AssignmentId = assignmentId,
            Sha256 = measured.Facts.Sha256, StoredSha256 = measured.StoredSha256, ThumbnailSha256 = measured.ThumbnailSha256,
            StoredContentType = measured.StoredContentType, Facts = JsonSerializer.Serialize(measured.Facts with { Name = name }), UploadedAt = now,
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
            if (await FindAsync(actor, assignmentId, measured.Facts.Sha256, cancellation) is { } twin)
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
