using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Media.Storage;
using Workshop.Web.Access;

namespace Workshop.Web.Pages.Submissions;

/// <summary>A file of a hand-in, for those who may see the hand-in: the re-encoded bytes, under their own type.</summary>
public sealed class FileModel(WorkshopDb db, CurrentActor current, IFileStore store) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string sha256, string? size, CancellationToken cancellation)
    {
        var file = await db.Submissions.VisibleTo(current.Get()).Where(s => s.Id == id && s.Answers.Contains(sha256))
            .Join(db.UploadedFiles, s => new { s.PersonId, s.AssignmentId }, f => new { f.PersonId, f.AssignmentId }, (_, f) => f)
            .AsNoTracking().FirstOrDefaultAsync(f => f.Sha256 == sha256, cancellation);
        if (file is null)
            return NotFound();
        var small = size == "small" ? file.ThumbnailSha256 : null;
        Response.Headers.CacheControl = "private, max-age=86400, immutable";
        return File(await store.OpenAsync(small ?? file.StoredSha256, cancellation), small is null ? file.StoredContentType : "image/webp");
    }
}
