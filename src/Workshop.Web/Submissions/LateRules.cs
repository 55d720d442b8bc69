using System.Text.Json;
using Workshop.Scoring.Checks;

namespace Workshop.Web.Submissions;

/// <summary>How a cohort's late rule is stored: a JSON list of hours and the share kept.</summary>
public static class LateRules
{
    private sealed record Step(decimal Hours, decimal Kept);

    public static string Write(LateRule rule) =>
        JsonSerializer.Serialize(rule.Steps.Select(s => new Step((decimal)s.UpTo.Ticks / TimeSpan.TicksPerHour, s.Kept)));

    public static LateRule Read(string stored) => new(
        [.. JsonSerializer.Deserialize<Step[]>(stored)!.Select(s => new LateStep(TimeSpan.FromTicks((long)(s.Hours * TimeSpan.TicksPerHour)), s.Kept))]);
}
