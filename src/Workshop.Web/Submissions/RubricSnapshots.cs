using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Scoring;

namespace Workshop.Web.Submissions;

/// <summary>Sees to it that every rubric ever marked under is kept with its words.</summary>
public sealed class RubricSnapshots(WorkshopDb db, KnownRubrics known)
{
    /// <summary>Keeps the rubric unless it was kept before. A save of its own: a snapshot without a submission does no harm.</summary>
    public async Task EnsureAsync(TaskDefinition task, DateTimeOffset at, CancellationToken cancellation)
    {
        var version = task.Rubric.Version;
        if (known.Contains(version))
            return;
        if (!await IsKeptAsync(version, cancellation))
            await KeepAsync(task, at, cancellation);
        known.Add(version);
    }

    /// <summary>What the criteria of a kept rubric are called, by id; empty where it was never kept.</summary>
    public async Task<IReadOnlyDictionary<string, LocalText>> TitlesAsync(string version, CancellationToken cancellation)
    {
        var content = await db.RubricSnapshots.Where(s => s.Version == version).Select(s => s.Content).FirstOrDefaultAsync(cancellation);
        var kept = content is null ? [] : JsonSerializer.Deserialize<List<KeptCriterion>>(content)!;
        return kept.ToDictionary(c => c.Id, c => c.Title);
    }

    /// <summary>As much of a kept criterion as a reader is shown.</summary>
    private sealed record KeptCriterion(string Id, LocalText Title);

    private Task<bool> IsKeptAsync(string version, CancellationToken cancellation) =>
        db.RubricSnapshots.AnyAsync(s => s.Version == version, cancellation);

    private async Task KeepAsync(TaskDefinition task, DateTimeOffset at, CancellationToken cancellation)
    {
        db.RubricSnapshots.Add(new RubricSnapshot
        {
            Version = task.Rubric.Version, TaskId = task.Id, Content = JsonSerializer.Serialize(task.Rubric.Criteria), FirstUsedAt = at,
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsKeptAsync(task.Rubric.Version, cancellation))
                throw;
        }
    }
}

/// <summary>Rubric versions known to be in the database, so that a hand-in need not ask again.</summary>
public sealed class KnownRubrics
{
    private readonly ConcurrentDictionary<string, bool> _versions = [];

    public bool Contains(string version) => _versions.ContainsKey(version);

    public void Add(string version) => _versions[version] = true;
}
