using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions;

/// <summary>What was measured of the files a trainee uploaded for one assignment. A form can only name these, never another's.</summary>
public sealed class UploadedFacts(ImmutableDictionary<string, FileFacts> bySha256) : IFileLookup
{
    public LookedUpFile Find(JsonElement reference) =>
        Sha256Of(reference) is { } sha256 && bySha256.TryGetValue(sha256, out var facts)
            ? LookedUpFile.Found(facts)
            : LookedUpFile.Missing(reference.ToString());

    /// <summary>Reads them from the database.</summary>
    public static async Task<UploadedFacts> LoadAsync(WorkshopDb db, Guid personId, Guid assignmentId, CancellationToken cancellation)
    {
        var files = await db.UploadedFiles.AsNoTracking()
            .Where(f => f.PersonId == personId && f.AssignmentId == assignmentId)
            .Select(f => new { f.Sha256, f.Facts }).ToListAsync(cancellation);
        return new UploadedFacts(files.ToImmutableDictionary(f => f.Sha256, f => JsonSerializer.Deserialize<FileFacts>(f.Facts)!));
    }

    private static string? Sha256Of(JsonElement reference) => reference.ValueKind switch
    {
        JsonValueKind.String => reference.GetString(),
        JsonValueKind.Object when reference.TryGetProperty("sha256", out var sha256) && sha256.ValueKind == JsonValueKind.String => sha256.GetString(),
        _ => null,
    };
}
