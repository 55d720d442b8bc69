using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>What a check may name in its parameters: word lists of its rubric, fields of the form, parts of the data set.</summary>
/// <param name="Rubric">The rubric the check belongs to.</param>
public sealed record CheckResources(Rubric Rubric)
{
    /// <summary>The form the check looks at; the catalogue sets it before it binds. Without fields until then.</summary>
    public Form Form { get; init; } = new([]);

    /// <summary>What every trainee's data set has; null where the task has none, or where its definition has faults.</summary>
    public DataSetOutline? Data { get; init; }

    /// <summary>The lexicon with this id, or null; the binder reports the missing one.</summary>
    public Lexicon? FindLexicon(string id) => Rubric.Lexicons.FirstOrDefault(l => l.Id == id);

    /// <summary>The keyword table with this id, or null; the binder reports the missing one.</summary>
    public KeywordTable? FindKeywordTable(string id) => Rubric.KeywordTables.FirstOrDefault(t => t.Id == id);
}
