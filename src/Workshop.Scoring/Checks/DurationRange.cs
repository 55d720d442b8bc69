using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A length of time lies in a range of seconds, both ends included; outside it earns nothing. Source: operations handbook,
/// main video: 9-30 seconds, strictly.
/// </summary>
[CheckKind("duration-range")]
[Describe("时长在范围内（秒），含两端。", "A duration in seconds lies in a range, both ends included.")]
public sealed class DurationRange : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Duration)] string Field,
        [Describe("最短几秒", "Least seconds")][Within(0, 86_400)] decimal Min,
        [Describe("最长几秒", "Most seconds")][Within(0, 86_400)] decimal Max);

    internal static class Says
    {
        public const string Fits = "duration-range.fits";
        public const string Short = "duration-range.too-short";
        public const string Long = "duration-range.too-long";
        public const string Next = "duration-range.cut";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public DurationRange(Parameters parameters)
    {
        if (parameters.Max < parameters.Min)
            throw new ArgumentException($"max ({parameters.Max}) is below min ({parameters.Min}).", nameof(parameters));
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field, Next());
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<DurationAnswer>(_p.Field, out var given) || given.Seconds <= 0) return _nothing;
        if (given.Seconds < _p.Min) return Verdicts.None(_p.Field, Told(Says.Short, given.Seconds), Next());
        if (given.Seconds > _p.Max) return Verdicts.None(_p.Field, Told(Says.Long, given.Seconds), Next());
        return input.Full(_p.Field, Told(Says.Fits, given.Seconds));
    }

    private Message Told(string key, decimal seconds) => Message.Of(key, _label, seconds, _p.Min, _p.Max);

    private Message Next() => Message.Of(Says.Next, _label, _p.Min, _p.Max);
}
