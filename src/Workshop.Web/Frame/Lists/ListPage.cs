using System.Collections.Immutable;

namespace Workshop.Web.Frame.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Rows">This page's.</param>
/// <param name="Found">All that pass the filter.</param>
/// <param name="Number">Number of this page, from 1.</param>
public sealed record ListPage<T>(ImmutableArray<T> Rows, int Found, int Number)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 25;

    public int Pages => Math.Max(1, (Found + Size - 1) / Size);
}
