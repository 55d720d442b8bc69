using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Data.Schools;

namespace Workshop.Data;

/// <summary>
/// Counts the saves after which somebody may be somebody else: an account, a place in a cohort, a group, a school. Who is
/// remembered under an older count must be asked for again.
/// </summary>
public sealed class AccessChanges : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, object> _touching = [];
    private long _count;

    /// <summary>How many such saves there were since the start.</summary>
    public long Count => Interlocked.Read(ref _count);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries().Any(e => e.State is not EntityState.Unchanged && MattersFor(e.Entity)))
            _touching.AddOrUpdate(db, this);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && _touching.Remove(db))
            Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }

    private static bool MattersFor(object entity) => entity is Person or Enrolment or Cohort or Group or School;
}
