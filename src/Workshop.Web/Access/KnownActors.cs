using Microsoft.Extensions.Caching.Memory;
using Workshop.Data;

namespace Workshop.Web.Access;

/// <summary>
/// Remembers who is behind a session, so that not every request asks the database. A save that touches accounts or cohorts
/// forgets everybody at once; what another process wrote is seen after <see cref="Lasts"/>.
/// </summary>
public sealed class KnownActors(AccessChanges changes) : IDisposable
{
    /// <summary>How long somebody is remembered at most.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(10);

    private const int MostPeople = 10_000;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostPeople });

    /// <summary>Changes whenever somebody may have become somebody else.</summary>
    public long Version => changes.Count;

    /// <summary>The person of a session, found by <paramref name="ask"/> where not remembered; null where there is none.</summary>
    public async Task<Actor?> FindAsync(Guid personId, string stamp, Func<Task<Actor?>> ask)
    {
        // Taken before asking: a change that comes meanwhile makes what was found here outdated.
        var session = (personId, stamp, Version);
        if (_known.TryGetValue(session, out Actor? known))
            return known;
        if (await ask() is not { } found)
            return null;
        return _known.Set(session, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lasts });
    }

    public void Dispose() => _known.Dispose();
}
