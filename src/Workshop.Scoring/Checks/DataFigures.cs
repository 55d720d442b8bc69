using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Figures are those of the trainee's own data, within a tolerance; each right one earns its part. The right value is never
/// told, only how it is worked out. Source: activity plan, module 3 and table 7.
/// </summary>
[CheckKind("data-figures")]
[Describe("指标与学员自己的数据一致。", "Figures are those of the trainee's own data.")]
public sealed class DataFigures : ICheck
{
    private readonly Parameters _p;
    private readonly ImmutableArray<DataFigure> _figures;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要核对的指标", "Figures to look at")][Within(1, 80)] ImmutableArray<AskedFigure> Figures,
        [Describe("允许差多少", "How far off a figure may be")][Within(0, 1_000_000)] decimal Absolute = 0.01m,
        [Describe("允许差多少（比例）", "How far off it may be, as a share of the figure")][Within(0, 0.5)] decimal Relative = 0);

    internal static class Says
    {
        public const string Right = "data-figures.right";
        public const string Wrong = "data-figures.wrong";
        public const string WrongNext = "data-figures.recompute";
        public const string Share = "data-figures.share-not-percent";
        public const string ShareNext = "data-figures.write-percent";
        public const string Missing = "data-figures.missing";
        public const string MissingNext = "data-figures.work-out";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The task has no data set, or a figure is asked for where it cannot be given.</exception>
    public DataFigures(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var data = resources.GetData();
        _figures = [.. parameters.Figures.Select(f => data.FindFigure(f.Figure)!)];
        foreach (var asked in parameters.Figures) asked.CheckParts(resources.Form);
        _nothing = Verdicts.Nothing(parameters.Figures[0].Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var (right, given) = (0, 0);
        Fault? first = null;
        for (var i = 0; i < _figures.Length; i++)
        {
            var (value, place) = _p.Figures[i].Find(input.Answers, _figures[i]);
            if (value is not null) given++;
            if (IsRight(input.Key, i, value)) right++;
            else first ??= new(i, value, place);
        }
        if (given == 0) return _nothing;
        return first is null
            ? input.Full(_p.Figures[0].Field, Message.Of(Says.Right, right))
            : Tell(input, right, first);
    }

    private bool IsRight(AnswerKey key, int index, decimal? given, decimal times = 1) =>
        key.Figures.TryGetValue(_figures[index].Id, out var value)
            ? given is >= -TypedNumber.Largest and <= TypedNumber.Largest and { } number && Math.Abs(number * times - value) <= Tolerance(_p.Figures[index], value)
            : given is null;

    private decimal Tolerance(AskedFigure asked, decimal value) =>
        Math.Max(asked.Absolute ?? _p.Absolute, Math.Abs(value) * (asked.Relative ?? _p.Relative));

    private Verdict Tell(CheckInput input, int right, Fault fault)
    {
        var (field, figure) = (_p.Figures[fault.Index].Field, _figures[fault.Index]);
        var (label, how) = (MessageArgument.Words(figure.Label), MessageArgument.Words(figure.How));
        var spots = fault.Place is { } place ? Spots.At(place) : null;
        if (fault.Given is not { } given)
            return Part(Message.Of(Says.Missing, right, _figures.Length, label), Message.Of(Says.MissingNext, label, how));
        return given is > 0 and < 1 && IsRight(input.Key, fault.Index, given, times: 100)
            ? Part(Message.Of(Says.Share, right, _figures.Length, label, given), Message.Of(Says.ShareNext, label))
            : Part(Message.Of(Says.Wrong, right, _figures.Length, label, given), Message.Of(Says.WrongNext, label, how));

        Verdict Part(Message message, Message next) => input.Part(right, _figures.Length, field, message, next, spots);
    }

    private sealed record Fault(int Index, decimal? Given, Place? Place);
}
