using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Media.Kinds;
using Workshop.Media.Storage;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Uploads;

/// <summary>Serves uploaded files to whoever uploaded them: only the re-encoded bytes, under the type they were found to be.</summary>
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
        Guid assignmentId, string sha256, WorkshopDb db, CurrentActor current, IFileStore store, HttpResponse response, CancellationToken cancellation) =>
        await FindAsync(db, current.Get(), assignmentId, sha256, cancellation) is { } file
            ? await ServeAsync(store, response, file.StoredSha256, file.StoredContentType, cancellation)
            : TypedResults.NotFound();

    private static async Task<IResult> ThumbnailAsync(
        Guid assignmentId, string sha256, WorkshopDb db, CurrentActor current, IFileStore store, HttpResponse response, CancellationToken cancellation) =>
        await FindAsync(db, current.Get(), assignmentId, sha256, cancellation) is { ThumbnailSha256: { } thumbnail }
            ? await ServeAsync(store, response, thumbnail, ContentTypes.Webp, cancellation)
            : TypedResults.NotFound();

    private static Task<UploadedFile?> FindAsync(WorkshopDb db, Actor actor, Guid assignmentId, string sha256, CancellationToken cancellation) =>
        db.UploadedFiles.AsNoTracking().FirstOrDefaultAsync(
            f => f.PersonId == actor.PersonId && f.AssignmentId == assignmentId && f.Sha256 == sha256
                && f.Assignment!.Cohort!.SchoolId == actor.SchoolId,
            cancellation);

    private static async Task<IResult> ServeAsync(
        IFileStore store, HttpResponse response, string hash, string contentType, CancellationToken cancellation)
    {
        var content = await store.OpenAsync(hash, cancellation);
        response.Headers.CacheControl = KeptByTheBrowser;
        return TypedResults.Stream(content, contentType, enableRangeProcessing: true);
    }
}
