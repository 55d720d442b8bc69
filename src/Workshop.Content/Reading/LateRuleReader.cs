using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;
using Workshop.Scoring.Checks;

namespace Workshop.Content.Reading;

/// <summary>The late rule of a task.yaml; the house's own where the task has none.</summary>
internal static class LateRuleReader
{
    private const int MostHours = 24 * 365;

    public static LateRule Read(YamlMap task)
    {
        var entries = task.Maps("lateRule", required: false);
        if (!task.Has("lateRule")) return LateRule.Default;
        var steps = ImmutableArray.CreateBuilder<LateStep>();
        foreach (var entry in entries)
        {
            var step = new LateStep(TimeSpan.FromHours(entry.Whole("hours", 1, MostHours)), entry.Number("kept", 0, 1));
            entry.Close();
            if (steps.Count > 0 && (step.UpTo <= steps[^1].UpTo || step.Kept > steps[^1].Kept))
                entry.Report("hours", TaskFaults.LateOrder);
            steps.Add(step);
        }
        return new LateRule(steps.ToImmutable());
    }
}
