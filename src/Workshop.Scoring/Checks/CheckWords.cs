using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>What must be there: the binder has already reported a word list that is not.</summary>
internal static class CheckWords
{
    /// <exception cref="ArgumentException">The task has no data set.</exception>
    public static DataSetOutline GetData(this CheckResources resources) =>
        resources.Data ?? throw new ArgumentException("A check of this kind needs a sound dataSet in task.yaml.", nameof(resources));

    /// <exception cref="ArgumentException">The rubric has no such table.</exception>
    public static KeywordTable GetKeywordTable(this CheckResources resources, string id) =>
        resources.FindKeywordTable(id) ?? throw new ArgumentException($"There is no keyword table '{id}'.", nameof(id));

    /// <exception cref="ArgumentException">The rubric has no such lexicon.</exception>
    public static Lexicon GetLexicon(this CheckResources resources, string id) =>
        resources.FindLexicon(id) ?? throw new ArgumentException($"There is no lexicon '{id}'.", nameof(id));

    /// <exception cref="ArgumentException">The table has no such group, or no term in it.</exception>
    public static KeywordGroup GetGroup(this KeywordTable table, string id) =>
        table.Groups.FirstOrDefault(g => g.Id == id) is { Terms.IsEmpty: false } group
            ? group
            : throw new ArgumentException($"The keyword table '{table.Id}' has no terms in a group '{id}'.", nameof(id));
}
