using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The numbers of a column add up: to another field, to another column or to a figure. A row without a number, or a wrong sum,
/// earns nothing. Where the sum is right, a line that takes too much of it costs half the marks, the second another quarter,
/// the third the rest. Source: activity plan, module 2: a budget line for each channel, the lines equal to the total.
/// </summary>
[CheckKind("row-total")]
[Describe("一列数的合计对得上，单行占比不超过上限。", "The numbers of a column add up, and no line takes too much of the sum.")]
public sealed class RowTotal : ICheck
{
    private static readonly LocalText Figure = new("要求的数", "the figure set");

    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly MessageArgument _column;
    private readonly MessageArgument _target;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("要合计的列", "Column to add up")][ColumnId("Field", FieldType.Money, FieldType.Number, FieldType.Duration)] string Column,
        [Describe("对照的字段", "Field to compare with")][FieldId(FieldType.Money, FieldType.Number, FieldType.Duration)] string? TotalField = null,
        [Describe("对照的另一列，写作“字段/列”", "Another column to compare with, as field/column")]
        [ColumnAddress(FieldType.Money, FieldType.Number, FieldType.Duration)] string? TotalColumn = null,
        [Describe("对照的数", "Figure to compare with")] decimal? Total = null,
        [Describe("合计与对照之间的关系", "How the sum stands to it")] Relation Relation = Relation.Equal,
        [Describe("允许的误差", "How far off it may be")][Within(0, 1_000_000)] decimal Tolerance = 0m,
        [Describe("单行最多占合计的比例", "Most of the sum one line may take")][Within(0.01, 1)] decimal? MostShare = null);

    internal static class Says
    {
        public const string AddsUp = "row-total.adds-up";
        public const string Fits = "row-total.fits";
        public const string NoNumber = "row-total.no-number";
        public const string NoNumberNext = "row-total.fill-in";
        public const string NoSum = "row-total.no-sum";
        public const string Differs = "row-total.differs";
        public const string DiffersNext = "row-total.align";
        public const string TooLarge = "row-total.too-large";
        public const string TooLargeNext = "row-total.lower";
        public const string TooSmall = "row-total.too-small";
        public const string TooSmallNext = "row-total.raise";
        public const string Heavy = "row-total.too-much-in-a-line";
        public const string HeavyNext = "row-total.spread";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">There is nothing to compare with, or there are several things.</exception>
    public RowTotal(Parameters parameters)
    {
        var targets = (parameters.TotalField is null ? 0 : 1) + (parameters.TotalColumn is null ? 0 : 1) + (parameters.Total is null ? 0 : 1);
        if (targets > 1 || (targets == 0 && parameters.MostShare is null))
            throw new ArgumentException("Give one of totalField, totalColumn and total, or mostShare alone.", nameof(parameters));
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _column = MessageArgument.Label(parameters.Field, parameters.Column);
        _target = (parameters.TotalField ?? parameters.TotalColumn) is { } address
            ? MessageArgument.Label(address) : MessageArgument.Words(Figure);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        for (var i = 0; i < table.Rows.Length; i++)
            if (table.Rows[i].Number(_p.Column) is null) return NoNumber(table.Rows);
        var sum = Sum(table.Rows, _p.Column);
        if (sum <= 0)
            return Verdicts.None(_p.Field, Message.Of(Says.NoSum, _label, _column), Message.Of(Says.NoNumberNext, 1, _column));
        if (!HasTarget) return JudgeShares(input, table.Rows, sum, Message.Of(Says.Fits, _label, _column, sum, 100 * _p.MostShare!.Value));
        if (FindTarget(input.Answers) is not { } given) return Verdicts.Nothing(_p.TotalField ?? FieldOf(_p.TotalColumn!));
        var target = Within(given);
        return Tell(sum, target) ?? JudgeShares(input, table.Rows, sum, Message.Of(Says.AddsUp, _label, _column, sum, _target, target));
    }

    private bool HasTarget => _p.TotalField is not null || _p.TotalColumn is not null || _p.Total is not null;

    private decimal? FindTarget(FormAnswers answers)
    {
        if (_p.TotalField is { } field) return Amounts.Find(answers, field);
        if (_p.TotalColumn is not { } address) return _p.Total;
        return answers.TryGet<RowsAnswer>(FieldOf(address), out var other) && !other.Rows.IsEmpty
            ? Sum(other.Rows, address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..]) : null;
    }

    /// <summary>What is wrong with the sum; null where it is right.</summary>
    private Verdict? Tell(decimal sum, decimal target)
    {
        if (_p.Relation.Holds(sum, target, _p.Tolerance)) return null;
        var off = Math.Abs(sum - target);
        var (key, next) = _p.Relation switch
        {
            Relation.AtMost or Relation.Below => (Says.TooLarge, Says.TooLargeNext),
            Relation.AtLeast or Relation.Above => (Says.TooSmall, Says.TooSmallNext),
            Relation.Equal => (Says.Differs, Says.DiffersNext),
        };
        return Verdicts.None(
            _p.Field, Message.Of(key, _label, _column, sum, _target, target, off), Message.Of(next, _column, _target, target, off));
    }

    private Verdict JudgeShares(CheckInput input, ImmutableArray<Row> rows, decimal sum, Message fine)
    {
        if (_p.MostShare is not { } most) return input.Full(_p.Field, fine);
        var faults = new Faults();
        for (var i = 0; i < rows.Length; i++)
            if (Amount(rows[i], _p.Column) is var line && line > most * sum)
                faults.Add(
                    Place.InRow(i, _p.Column), Message.Of(Says.Heavy, _label, i + 1, _column, line, Percent(line, sum), 100 * most),
                    Message.Of(Says.HeavyNext, i + 1, _column, 100 * most));
        return faults.Count == 0 ? input.Full(_p.Field, fine) : faults.Tell(input, _p.Field);
    }

    private Verdict NoNumber(ImmutableArray<Row> rows)
    {
        var spots = new Spots();
        for (var i = 0; i < rows.Length; i++)
            if (rows[i].Number(_p.Column) is null) spots.Add(Place.InRow(i, _p.Column));
        var row = spots.First.Row!.Value + 1;
        return Verdicts.None(
            _p.Field, Message.Of(Says.NoNumber, _label, row, _column, spots.Count), Message.Of(Says.NoNumberNext, row, _column), spots);
    }

    private static decimal Sum(ImmutableArray<Row> rows, string column)
    {
        var sum = 0m;
        foreach (var row in rows) sum += Amount(row, column);
        return sum;
    }

    private static decimal Amount(Row row, string column) => Within(row.Number(column) ?? 0m);

    /// <summary>Within what 500 rows of a form can come to, so that no sum or difference is too large for a decimal.</summary>
    private static decimal Within(decimal amount) => Math.Clamp(amount, -500 * TypedNumber.Largest, 500 * TypedNumber.Largest);

    /// <summary>What a line takes of the sum; where numbers under 0 leave next to nothing, the most that is worth telling.</summary>
    private static decimal Percent(decimal line, decimal sum) =>
        line >= 100 * sum ? 10_000m : Math.Round(100 * line / sum, 1, MidpointRounding.AwayFromZero);

    private static string FieldOf(string address) => address[..address.IndexOf('/', StringComparison.Ordinal)];
}
