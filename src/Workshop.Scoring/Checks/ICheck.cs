using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks;

/// <summary>
/// One rule of the trade, bound to its parameters. Pure: the same input gives the same verdict, in any order, on any thread.
/// A class that implements it carries a <see cref="CheckKindAttribute"/> and has one public constructor that takes its
/// parameter record (see <see cref="Parameters.ParameterBinder"/>), a <see cref="CheckResources"/>, both or neither. It may
/// refuse parameters that do not go together by an <see cref="ArgumentException"/>.
/// </summary>
public interface ICheck
{
    /// <summary>Looks at the answers and says what they earn.</summary>
    Verdict Run(CheckInput input);
}

/// <summary>What a check may look at.</summary>
/// <param name="Answers">All answers of the hand-in.</param>
/// <param name="Possible">Marks this check can earn, over 0.</param>
/// <param name="Handover">When it was handed in and what that means.</param>
/// <param name="Data">The trainee's data set with its key; null where the task has none.</param>
public readonly record struct CheckInput(FormAnswers Answers, decimal Possible, Handover Handover, DataSet? Data = null)
{
    /// <summary>The key of the data set, for checks that were bound to one.</summary>
    /// <exception cref="InvalidOperationException">There is no data set.</exception>
    internal AnswerKey Key => Data?.Key ?? throw new InvalidOperationException("The work came without its data set.");
}
