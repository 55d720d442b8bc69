using System.Collections.Immutable;
using System.Globalization;
using Workshop.Content;

namespace Workshop.Web.Reading;

/// <summary>The terms that begin with one letter, in order.</summary>
/// <param name="Letter">A to Z, or # for what begins with none.</param>
/// <param name="Terms">Sorted by the reader's language.</param>
public sealed record GlossaryLetter(string Letter, ImmutableArray<GlossaryTerm> Terms);

/// <summary>Sorts a glossary as a dictionary does: Chinese by pinyin, English by letter.</summary>
public static class GlossaryIndex
{
    /// <param name="terms">The glossary.</param>
    /// <param name="language">The reader's language tag.</param>
    /// <param name="query">Part of a word or its meaning in either language; null or blank for all.</param>
    public static ImmutableArray<GlossaryLetter> Of(IEnumerable<GlossaryTerm> terms, string language, string? query)
    {
        var order = CultureInfo.GetCultureInfo(language).CompareInfo.GetStringComparer(CompareOptions.IgnoreCase);
        return
        [
            .. terms.Where(t => Matches(t, query?.Trim()))
                .GroupBy(t => PinyinLetter.Of(t.Term.In(language)))
                .OrderBy(g => g.Key == "#").ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new GlossaryLetter(g.Key, [.. g.OrderBy(t => t.Term.In(language), order)])),
        ];
    }

    private static bool Matches(GlossaryTerm term, string? query) =>
        string.IsNullOrEmpty(query)
        || new[] { term.Term.Zh, term.Term.En, term.Definition.Zh, term.Definition.En }
            .Any(text => text.Contains(query, StringComparison.OrdinalIgnoreCase));
}
