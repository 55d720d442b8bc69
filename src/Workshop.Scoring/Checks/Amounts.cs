using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks;

/// <summary>Fields that hold one number, whatever its kind.</summary>
internal static class Amounts
{
    /// <summary>
    /// The number of a number, money or duration (in seconds); null where there is none. A price of 0 is none: nobody sells for
    /// nothing, and an empty form must not pass for a cheap one.
    /// </summary>
    public static decimal? Find(FormAnswers answers, string field) => answers.ByField.GetValueOrDefault(field) switch
    {
        NumberAnswer number => number.Value,
        MoneyAnswer { Amount: > 0 } money => money.Amount,
        DurationAnswer duration => duration.Seconds,
        _ => null,
    };
}
