namespace Workshop.Scoring.Rubrics;

/// <summary>What level descriptors must be: inside the weight, and no mark in two of them.</summary>
internal static class LevelRules
{
    public static void Check(Criterion criterion, RubricFaults faults)
    {
        foreach (var level in criterion.Levels)
        {
            if (level.From < 0 || level.To > criterion.Weight || level.From > level.To)
                faults.Add("SC1012", $"The level {Show(level)} must run upwards within 0 to {criterion.Weight}.", criterion);
            if (RubricValidation.IsTooFine(level.From) || RubricValidation.IsTooFine(level.To))
                faults.Add("SC1003", $"The level {Show(level)} has more than two decimals.", criterion);
        }
        var sorted = criterion.Levels.Sort((a, b) => a.From.CompareTo(b.From));
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i].From <= sorted[i - 1].To)
                faults.Add("SC1013", $"The levels {Show(sorted[i - 1])} and {Show(sorted[i])} overlap.", criterion);
    }

    private static string Show(Level level) => FormattableString.Invariant($"{level.From} to {level.To}");
}
