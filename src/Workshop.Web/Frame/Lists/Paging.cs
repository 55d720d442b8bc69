using Microsoft.EntityFrameworkCore;

namespace Workshop.Web.Frame.Lists;

/// <summary>Cuts an ordered query into pages.</summary>
internal static class Paging
{
    /// <summary>The page with this number; the last one where there are fewer.</summary>
    public static async Task<ListPage<T>> PageAsync<T>(this IQueryable<T> ordered, int number, CancellationToken cancellation)
    {
        var found = await ordered.CountAsync(cancellation);
        var last = Math.Max(1, (found + ListPage<T>.Size - 1) / ListPage<T>.Size);
        var page = Math.Clamp(number, 1, last);
        var rows = await ordered.Skip((page - 1) * ListPage<T>.Size).Take(ListPage<T>.Size).ToListAsync(cancellation);
        return new([.. rows], found, page);
    }
}
