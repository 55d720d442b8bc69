using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>The word lists a check may name in its parameters.</summary>
/// <param name="Rubric">The rubric the check belongs to.</param>
public sealed record CheckResources(Rubric Rubric)
{
    /// <summary>The lexicon with this id, or null; the binder reports the missing one.</summary>
    public Lexicon? FindLexicon(string id) => Rubric.Lexicons.FirstOrDefault(l => l.Id == id);

    /// <summary>The keyword table with this id, or null; the binder reports the missing one.</summary>
    public KeywordTable? FindKeywordTable(string id) => Rubric.KeywordTables.FirstOrDefault(t => t.Id == id);
}
