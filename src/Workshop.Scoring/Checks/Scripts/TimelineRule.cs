using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Scripts;

/// <summary>
/// Segments follow one another from second 0 without gap or overlap, and last as long as the show is said to; the first fault
/// costs half, the second another quarter, the third the rest. Rows without words take their share of what is left.
/// </summary>
internal sealed class TimelineRule(TimedScript.TimelineParameters p, ScriptLabels labels) : IScriptRule
{
    public decimal Judge(ScriptRows script, FormAnswers answers, Faults faults)
    {
        var before = faults.Count;
        var (at, untimed) = (0m, 0);
        for (var i = 0; i < script.Count; i++)
        {
            var (end, isTimed) = p.Start is null ? JudgeLength(script[i], i, at, faults) : JudgeTimes(script[i], i, at, faults);
            at = end;
            if (!isTimed) untimed++;
        }
        // What lasts nobody knows how long cannot be told to add up.
        if (p.Total is { } total && untimed == 0) JudgeTotal(at, total, answers, faults);
        else if (p.Total is not null) faults.AddUntold(1);
        return Verdicts.ShareAfter(faults.Count - before) * CountSpoken(script, faults) / script.Count;
    }

    private int CountSpoken(ScriptRows script, Faults faults)
    {
        var spoken = 0;
        for (var i = 0; i < script.Count; i++)
        {
            if (script.IsSpoken(i)) spoken++;
            else
                faults.Add(
                    Place.InRow(i), Message.Of(TimedScript.Says.Silent, labels.Field, i + 1, labels.Segment(script.SegmentOf(i))),
                    Message.Of(TimedScript.Says.SilentNext, i + 1));
        }
        return spoken;
    }

    /// <summary>Where the next segment should begin, and whether this one says when it is.</summary>
    private (decimal End, bool IsTimed) JudgeTimes(Row row, int i, decimal at, Faults faults)
    {
        if (row.Number(p.Start!) is not { } start || row.Number(p.End!) is not { } end || end <= start || end > TypedNumber.Largest)
        {
            TellUntimed(i, null, faults);
            return (row.Number(p.End!) is { } known ? Math.Clamp(known, 0, TypedNumber.Largest) : at, false);
        }
        if (start != at)
            faults.Add(
                Place.InRow(i, p.Start), Message.Of(start > at ? TimedScript.Says.Gap : TimedScript.Says.Overlap, labels.Field, i + 1, start, at),
                Message.Of(TimedScript.Says.JoinNext, i + 1, labels.Column(p.Start!), at));
        else if (p.Seconds is { } column && row.Number(column) is { } seconds && seconds != end - start)
            faults.Add(
                Place.InRow(i, column), Message.Of(TimedScript.Says.OffLength, labels.Field, i + 1, seconds, end - start),
                Message.Of(TimedScript.Says.OffLengthNext, i + 1, labels.Column(column), end - start));
        return (end, true);
    }

    private (decimal End, bool IsTimed) JudgeLength(Row row, int i, decimal at, Faults faults)
    {
        if (row.Number(p.Seconds!) is { } seconds and > 0 and <= TypedNumber.Largest) return (at + seconds, true);
        TellUntimed(i, p.Seconds, faults);
        return (at, false);
    }

    private void TellUntimed(int row, string? column, Faults faults) => faults.Add(
        Place.InRow(row, column), Message.Of(TimedScript.Says.Untimed, labels.Field, row + 1),
        Message.Of(TimedScript.Says.UntimedNext, labels.Field, row + 1));

    private void JudgeTotal(decimal sum, string field, FormAnswers answers, Faults faults)
    {
        var label = MessageArgument.Label(field);
        if (Amounts.Find(answers, field) is not { } total)
            faults.Add(null, Message.Of(TimedScript.Says.NoTotal, label), Message.Of(TimedScript.Says.TotalNext, label, sum));
        else if (!Relation.Equal.Holds(sum, Math.Clamp(total, 0, 500 * TypedNumber.Largest), p.Tolerance))
            faults.Add(null, Message.Of(TimedScript.Says.OffTotal, labels.Field, sum, label, total), Message.Of(TimedScript.Says.TotalNext, label, sum));
    }
}
