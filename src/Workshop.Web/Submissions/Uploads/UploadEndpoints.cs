using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Media.Kinds;
using Workshop.Media.Storage;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Uploads;

/// <summary>Serves uploaded files: only the re-encoded bytes, under the type they were found to be, to those who may see them.</summary>
public static class UploadEndpoints
{
    /// <summary>A hash names its bytes for good, so a browser that may see them may keep them.</summary>
    private const string KeptByTheBrowser = "private, max-age=31536000, immutable";

    public static void MapUploads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(UploadAddress.Pattern, WholeAsync).ExcludeFromDescription();
        routes.MapGet(UploadAddress.ThumbnailPattern, ThumbnailAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> WholeAsync(
        Guid assignmentId, Guid personId, string sha256, WorkshopDb db, CurrentActor current, IFileStore store, HttpResponse response, CancellationToken cancellation) =>
        await FindAsync(db, current.Get(), assignmentId, personId, sha256, cancellation) is { } file
            ? await ServeAsync(store, response, file.StoredSha256, file.StoredContentType, cancellation)
            : Results.NotFound();

    private static async Task<IResult> ThumbnailAsync(
        Guid assignmentId, Guid personId, string sha256, WorkshopDb db, CurrentActor current, IFileStore store, HttpResponse response, CancellationToken cancellation) =>
        await FindAsync(db, current.Get(), assignmentId, personId, sha256, cancellation) is { ThumbnailSha256: { } thumbnail }
            ? await ServeAsync(store, response, thumbnail, ContentTypes.Webp, cancellation)
            : Results.NotFound();

    private static Task<UploadedFile?> FindAsync(
        WorkshopDb db, Actor actor, Guid assignmentId, Guid personId, string sha256, CancellationToken cancellation) =>
        db.UploadedFiles.AsNoTracking().VisibleTo(actor)
            .FirstOrDefaultAsync(f => f.AssignmentId == assignmentId && f.PersonId == personId && f.Sha256 == sha256, cancellation);

    private static async Task<IResult> ServeAsync(
        IFileStore store, HttpResponse response, string hash, string contentType, CancellationToken cancellation)
    {
        var content = await store.OpenAsync(hash, cancellation);
        response.Headers.CacheControl = KeptByTheBrowser;
        return Results.Stream(content, contentType, enableRangeProcessing: true);
    }
}
