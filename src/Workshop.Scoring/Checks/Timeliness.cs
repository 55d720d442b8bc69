using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Work handed in by the deadline keeps all marks, later work what the cohort's late rule leaves. A form with nothing in it is
/// no work and has no time. Source: activity plan, Table 6.
/// </summary>
[CheckKind("timeliness")]
[Describe("按时提交；迟交按班级的迟交规则计。", "Handed in on time; late work keeps what the cohort's late rule leaves.")]
public sealed class Timeliness : ICheck
{
    internal static class Says
    {
        public const string OnTime = "timeliness.on-time";
        public const string Late = "timeliness.late";
        public const string LateNext = "timeliness.hand-in-earlier";
        public const string Empty = "timeliness.empty";
        public const string EmptyNext = "timeliness.hand-in";
    }

    private static readonly Message OnTime = Message.Of(Says.OnTime);
    private static readonly Message LateNext = Message.Of(Says.LateNext);
    private static readonly Verdict Empty = Verdicts.None(null, Message.Of(Says.Empty), Message.Of(Says.EmptyNext));

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (input.Answers.ByField.IsEmpty) return Empty;
        if (input.Handover.Lateness is not { } late) return input.Full(null, OnTime);
        var kept = input.Handover.LateRule.Kept(late);
        var message = Message.Of(Says.Late, (int)late.TotalHours, late.Minutes, kept * 100);
        return input.Share(kept, null, message, LateNext);
    }
}
