using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Baskets;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Promotions;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Baskets worked through come to what the stated mechanics make of them: payment, discount and margin, each figure a part of
/// the marks. A basket no mechanic touches, and one that holds the same as another, is not counted. Source: activity plan,
/// module 2: 399 less 50, second piece half price, a gift for the first 100 orders. See <see cref="PromotionCalculator"/>.
/// </summary>
[CheckKind("promotion-arithmetic")]
[Describe("例举的购物组合按所定玩法算出的应付、优惠率、毛利率正确。", "Payment, discount and margin of worked baskets are what the stated mechanics make of them.")]
public sealed class PromotionArithmetic : ICheck
{
    private readonly Parameters _p;
    private readonly ImmutableArray<Mechanic> _given;
    private readonly BasketJudge _judge;
    private readonly MessageArgument _label;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("例举的购物组合", "Worked baskets")] BasketTable Baskets,
        [Describe("学员所定的玩法", "Mechanics the trainee states")] MechanicTable? Mechanics = null,
        [Describe("任务规定的玩法", "Mechanics the task prescribes")] ImmutableArray<GivenMechanic> Given = default,
        [Describe("至少几组用上优惠的组合", "Least baskets that a mechanic takes effect in")][Within(1, 20)] int Least = 2,
        [Describe("应付允许的误差，元", "Leeway of a payment, CNY")][Within(0, 1_000)] decimal Tolerance = 0.01m,
        [Describe("优惠率和毛利率允许的误差，百分点", "Leeway of discount and margin, percentage points")][Within(0, 50)] decimal PointTolerance = 0.1m,
        [Describe("反馈里写出多少", "How much the finding shows")] Reveal Reveal = Reveal.Operands);

    internal static class Says
    {
        public const string Right = "promotion-arithmetic.right";
        public const string NoMechanics = "promotion-arithmetic.no-mechanics";
        public const string NoMechanicsNext = "promotion-arithmetic.state-mechanics";
        public const string Incomplete = "promotion-arithmetic.incomplete-mechanic";
        public const string IncompleteNext = "promotion-arithmetic.complete-mechanic";
        public const string TooFew = "promotion-arithmetic.too-few";
        public const string TooFewNext = "promotion-arithmetic.work-more";
        public const string Gap = "promotion-arithmetic.gap";
        public const string GapNext = "promotion-arithmetic.fill-in";
        public const string NotStated = "promotion-arithmetic.not-stated";
        public const string NotStatedNext = "promotion-arithmetic.state";
        public const string Differs = "promotion-arithmetic.differs";
        public const string PayNext = "promotion-arithmetic.settle-again";
        public const string PercentNext = "promotion-arithmetic.divide-again";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">No mechanics are given or asked for, or one lacks its figures.</exception>
    public PromotionArithmetic(Parameters parameters)
    {
        _p = parameters;
        _given = parameters.Given.IsDefault ? [] : [.. parameters.Given.Select(g => g.Make())];
        if (_given.IsEmpty && parameters.Mechanics is null) throw new ArgumentException("Give mechanics, given or both.", nameof(parameters));
        _judge = new(parameters);
        _label = MessageArgument.Label(parameters.Baskets.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var mechanics = _given;
        if (_p.Mechanics is { } own)
        {
            if (!input.Answers.TryGet<RowsAnswer>(own.Field, out var table) || table.Rows.IsEmpty) return Verdicts.Nothing(own.Field);
            var (stated, incomplete) = own.Read(table);
            if (incomplete is { } row) return Incomplete(own, row);
            mechanics = [.. mechanics, .. stated];
            if (mechanics.IsEmpty) return NoMechanics(own);
        }
        var field = _p.Baskets.Field;
        return input.Answers.TryGet<RowsAnswer>(field, out var baskets) && !baskets.Rows.IsEmpty
            ? Judge(input, mechanics, baskets) : Verdicts.Nothing(field);
    }

    private Verdict Judge(CheckInput input, ImmutableArray<Mechanic> mechanics, RowsAnswer table)
    {
        var report = new BasketReport();
        foreach (var basket in _p.Baskets.Read(table)) _judge.Judge(basket, mechanics, report);
        var parts = _judge.FiguresEach * Math.Max(_p.Least, report.Baskets);
        if (report.Right == parts) return input.Full(_p.Baskets.Field, Message.Of(Says.Right, _label, report.Baskets));
        var (message, next) = report.First is { } fault ? (fault.Message(report.Spots.Count), fault.Next)
            : (Message.Of(Says.TooFew, _label, report.Baskets, _p.Least), Message.Of(Says.TooFewNext, _label, _p.Least - report.Baskets));
        return input.Part(report.Right, parts, _p.Baskets.Field, message, next, report.Spots);
    }

    private static Verdict NoMechanics(MechanicTable own)
    {
        var kind = MessageArgument.Label(own.Field, own.Kind);
        return Verdicts.None(
            own.Field, Message.Of(Says.NoMechanics, MessageArgument.Label(own.Field), kind),
            Message.Of(Says.NoMechanicsNext, kind, MessageArgument.Words([.. Enum.GetValues<MechanicKind>().Select(MechanicWords.NameOf)])));
    }

    private static Verdict Incomplete(MechanicTable own, int row)
    {
        var (threshold, off) = (MessageArgument.Label(own.Field, own.Threshold), MessageArgument.Label(own.Field, own.Off));
        return Verdicts.None(
            own.Field, Message.Of(Says.Incomplete, row + 1, threshold, off), Message.Of(Says.IncompleteNext, row + 1, threshold, off),
            Spots.At(Place.InRow(row, own.Off)));
    }
}
