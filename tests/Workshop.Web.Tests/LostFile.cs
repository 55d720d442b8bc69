using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Submissions.Uploads;

namespace Workshop.Web.Tests;

/// <summary>A file that is noted but no longer stored: the plainest way to make a server fail.</summary>
internal static class LostFile
{
    /// <summary>
    /// Forgets where the one file of this school is stored, and returns its address. It gets a hash of its own, for by the old
    /// one others who upload the same picture would find it.
    /// </summary>
    public static Task<string> LoseAsync(WorkshopApp app, SchoolBuilder school) => app.WithDbAsync(async db =>
    {
        var own = db.UploadedFiles.Where(f => f.AssignmentId == school.Assignment.Id);
        await own.ExecuteUpdateAsync(f => f.SetProperty(x => x.StoredSha256, new string('0', 64)).SetProperty(x => x.Sha256, $"{Guid.NewGuid():N}{Guid.NewGuid():N}"));
        return UploadAddress.Of(await own.AsNoTracking().SingleAsync());
    });
}
