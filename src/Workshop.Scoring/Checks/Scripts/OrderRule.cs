using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>Segments asked for stand in order; what is kept is the longest run of them that does, so that adding one never costs.</summary>
internal sealed class OrderRule(ImmutableArray<string> order, ScriptLabels labels) : IScriptRule
{
    public decimal Judge(ScriptRows script, FormAnswers answers, Faults faults)
    {
        var kept = CountInOrder(script);
        if (kept == order.Length) return 1m;
        foreach (var segment in order)
            if (script.Find(segment) < 0) TellMissing(script, segment, faults);
        faults.Add(
            null, Message.Of(TimedScript.Says.Muddled, labels.Field, labels.Segments(order)), Message.Of(TimedScript.Says.MuddledNext, labels.Segments(order)));
        return (decimal)kept / order.Length;
    }

    private void TellMissing(ScriptRows script, string segment, Faults faults)
    {
        var label = labels.Segment(segment);
        if (script.FindSilent(segment) is >= 0 and var row)
            faults.Add(Place.InRow(row), Message.Of(TimedScript.Says.Silent, labels.Field, row + 1, label), Message.Of(TimedScript.Says.SilentNext, row + 1));
        else
            faults.Add(null, Message.Of(TimedScript.Says.Missing, labels.Field, label), Message.Of(TimedScript.Says.MissingNext, labels.Field, label));
    }

    /// <summary>The longest common subsequence of what is asked for and what is there.</summary>
    private int CountInOrder(ScriptRows script)
    {
        Span<int> best = stackalloc int[order.Length + 1];
        best.Clear();
        for (var i = 0; i < script.Count; i++)
            for (var k = order.Length; k >= 1; k--)
                if (script.Is(i, order[k - 1])) best[k] = Math.Max(best[k], LongestBefore(best, k) + 1);
        return LongestBefore(best, order.Length + 1);
    }

    /// <summary>The longest run that ends in one of the first segments asked for.</summary>
    private static int LongestBefore(ReadOnlySpan<int> best, int k)
    {
        var longest = 0;
        for (var i = 0; i < k; i++) longest = Math.Max(longest, best[i]);
        return longest;
    }
}
