using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>A number lies in a range, both ends included; outside it earns nothing.</summary>
[CheckKind("number-range")]
[Describe("数值在范围内，含两端。", "A number lies in a range, both ends included.")]
public sealed class NumberRange : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Number, FieldType.Money)] string Field,
        [Describe("最小值，不限则不写", "Least value; none where left out")] decimal? Min = null,
        [Describe("最大值，不限则不写", "Most; none where left out")] decimal? Max = null);

    internal static class Says
    {
        public const string Fits = "number-range.fits";
        public const string Low = "number-range.too-low";
        public const string LowNext = "number-range.raise";
        public const string High = "number-range.too-high";
        public const string HighNext = "number-range.lower";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">There is neither bound, or the range is empty.</exception>
    public NumberRange(Parameters parameters)
    {
        if (parameters is { Min: null, Max: null }) throw new ArgumentException("Give min, max or both.", nameof(parameters));
        if (parameters.Max < parameters.Min)
            throw new ArgumentException($"max ({parameters.Max}) is below min ({parameters.Min}).", nameof(parameters));
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (Amounts.Find(input.Answers, _p.Field) is not { } value) return _nothing;
        if (_p.Min is { } min && value < min)
            return Verdicts.None(_p.Field, Message.Of(Says.Low, _label, value, min), Message.Of(Says.LowNext, _label, min));
        if (_p.Max is { } max && value > max)
            return Verdicts.None(_p.Field, Message.Of(Says.High, _label, value, max), Message.Of(Says.HighNext, _label, max));
        return input.Full(_p.Field, Message.Of(Says.Fits, _label, value));
    }
}
