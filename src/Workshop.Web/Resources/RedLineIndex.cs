using System.Collections.Immutable;
using Workshop.Content;

namespace Workshop.Web.Resources;

/// <summary>Finds red lines; groups with none left are left out.</summary>
public static class RedLineIndex
{
    /// <param name="list">The list of a course.</param>
    /// <param name="query">Part of a rule, a consequence or what to do, in either language; null or blank for all.</param>
    /// <param name="severity">Only these; null for all.</param>
    public static ImmutableArray<RedLineGroup> Of(RedLineList list, string? query, RedLineSeverity? severity) =>
    [
        .. list.Groups
            .Select(g => g with { Lines = [.. g.Lines.Where(l => (severity is null || l.Severity == severity) && Matches(l, query?.Trim()))] })
            .Where(g => g.Lines.Length > 0),
    ];

    private static bool Matches(RedLine line, string? query) =>
        string.IsNullOrEmpty(query)
        || new[] { line.Rule, line.Consequence, line.Instead }
            .Any(t => t.Zh.Contains(query, StringComparison.OrdinalIgnoreCase) || t.En.Contains(query, StringComparison.OrdinalIgnoreCase));
}
