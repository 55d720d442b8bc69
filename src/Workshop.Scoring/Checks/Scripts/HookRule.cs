using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>The show opens with a hook, and the hook is over within so many seconds; each is half of the rule.</summary>
internal sealed class HookRule(TimedScript.HookParameters p, TimedScript.TimelineParameters? times, ScriptLabels labels) : IScriptRule
{
    public decimal Judge(ScriptRows script, FormAnswers answers, Faults faults)
    {
        if (!script.IsAny(0, p.Segments))
        {
            faults.Add(
                Place.InRow(0), Message.Of(TimedScript.Says.NoHook, labels.Field, labels.Segments(p.Segments)),
                Message.Of(TimedScript.Says.NoHookNext, labels.Field, labels.Segments(p.Segments), p.Within));
            return 0m;
        }
        if (times is null || EndOf(script[0], times) is { } end && end > 0 && end <= p.Within) return 1m;
        faults.Add(
            Place.InRow(0), Message.Of(TimedScript.Says.LongHook, labels.Field, p.Within), Message.Of(TimedScript.Says.LongHookNext, p.Within));
        return 0.5m;
    }

    private static decimal? EndOf(Row row, TimedScript.TimelineParameters times) => row.Number(times.End ?? times.Seconds!);
}
