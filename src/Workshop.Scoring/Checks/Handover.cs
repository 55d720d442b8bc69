using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>The moment of handing in, against what the cohort asks for.</summary>
/// <param name="At">When the request to hand in began.</param>
/// <param name="Deadline">Null where there is none: then nothing is late.</param>
/// <param name="LateRule">What lateness costs.</param>
public sealed record Handover(DateTimeOffset At, DateTimeOffset? Deadline, LateRule LateRule)
{
    /// <summary>How late it is; null where on time, at the very deadline, or without one.</summary>
    public TimeSpan? Lateness => Deadline is { } deadline && At > deadline ? At - deadline : null;
}

/// <summary>What lateness leaves of the timeliness marks: the first step that still covers it, and nothing after the last.</summary>
/// <param name="Steps">In order of growing lateness; empty means that late work keeps nothing.</param>
public sealed record LateRule(ImmutableArray<LateStep> Steps)
{
    /// <summary>60 % within a day, 30 % within three days, then nothing.</summary>
    public static LateRule Default { get; } = new([new(TimeSpan.FromHours(24), 0.6m), new(TimeSpan.FromHours(72), 0.3m)]);

    /// <summary>Share of the timeliness marks kept, 0 to 1.</summary>
    public decimal Kept(TimeSpan? lateness)
    {
        if (lateness is not { } late) return 1m;
        foreach (var step in Steps)
            if (late <= step.UpTo) return step.Kept;
        return 0m;
    }
}

/// <summary>One step of a late rule.</summary>
/// <param name="UpTo">Lateness covered, this long included.</param>
/// <param name="Kept">Share of the timeliness marks kept, 0 to 1.</param>
public sealed record LateStep(TimeSpan UpTo, decimal Kept);
