using System.Collections.Immutable;

namespace Workshop.Scoring.Answers;

/// <summary>What could be read of a submission.</summary>
/// <param name="Answers">Every field that could be read, and of rows and lists every part that could.</param>
/// <param name="Problems">In the order of the form; at most 100, then one that counts the rest.</param>
public sealed record AnswersReading(FormAnswers Answers, ImmutableArray<AnswerProblem> Problems)
{
    /// <summary>Whether everything given could be read; required fields may still be empty.</summary>
    public bool IsReadable => Problems.All(p => p.IsMissing);

    /// <summary>Whether it may be handed in.</summary>
    public bool IsComplete => Problems.IsEmpty;
}
