using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Scoring.Similarity;

namespace Workshop.Web.Marking.Similarity;

/// <summary>
/// Which works at a task are close to the brief or to each other. Found when a marker asks, and again once more was handed in
/// or the course has changed.
/// </summary>
public sealed class SimilarityBoard(IServiceScopeFactory scopes, LiveLibrary library) : IDisposable
{
    private readonly ConcurrentDictionary<BoardKey, (BoardState State, TaskSimilarity Found)> _known = [];

    /// <summary>Two markers who ask at once must not make the same fingerprints twice.</summary>
    private readonly SemaphoreSlim _finding = new(1);

    private readonly record struct BoardKey(Guid SchoolId, string CourseId, string TaskId);

    /// <summary>Attempts are only ever added, so their number says whether there are new ones.</summary>
    private readonly record struct BoardState(int Attempts, string Content);

    /// <summary>How the works of a school at one task stand to each other.</summary>
    public async Task<TaskSimilarity> OfTaskAsync(Guid schoolId, string courseId, TaskDefinition task, CancellationToken cancellation) =>
        (await OfTasksAsync(schoolId, courseId, [task], cancellation))[task.Id];

    /// <summary>The same of several tasks, by their id.</summary>
    public async Task<ImmutableDictionary<string, TaskSimilarity>> OfTasksAsync(
        Guid schoolId, string courseId, IReadOnlyCollection<TaskDefinition> tasks, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WorkshopDb>();
        var attempts = await db.Submissions.Where(s => s.Assignment!.Cohort!.SchoolId == schoolId && s.Assignment.Cohort.CourseId == courseId)
            .GroupBy(s => s.Assignment!.TaskId).Select(g => new { TaskId = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.TaskId, g => g.Count, cancellation);
        var found = ImmutableDictionary.CreateBuilder<string, TaskSimilarity>();
        foreach (var task in tasks)
            found[task.Id] = await OfTaskAsync(
                db, new(schoolId, courseId, task.Id), new(attempts.GetValueOrDefault(task.Id), library.Current.Version), task, cancellation);
        return found.ToImmutable();
    }

    public void Dispose() => _finding.Dispose();

    private async Task<TaskSimilarity> OfTaskAsync(
        WorkshopDb db, BoardKey key, BoardState state, TaskDefinition task, CancellationToken cancellation)
    {
        if (FindKnown(key, state) is { } known)
            return known;
        await _finding.WaitAsync(cancellation);
        try
        {
            return FindKnown(key, state) ?? await FindAsync(db, key, state, task, cancellation);
        }
        finally
        {
            _finding.Release();
        }
    }

    private TaskSimilarity? FindKnown(BoardKey key, BoardState state) =>
        _known.TryGetValue(key, out var known) && known.State == state ? known.Found : null;

    private async Task<TaskSimilarity> FindAsync(
        WorkshopDb db, BoardKey key, BoardState state, TaskDefinition task, CancellationToken cancellation)
    {
        var works = await new FingerprintStore(db).NewestAsync(key.SchoolId, key.CourseId, task, cancellation);
        var found = TaskSimilarity.Of(works, GivenText.FingerprintOf(task));
        _known[key] = (state, found);
        return found;
    }
}
