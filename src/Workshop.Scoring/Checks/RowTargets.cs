using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Figures set as targets reach what the trade asks for; the marks are divided evenly among them. Of several rows for one
/// target the first with a number counts. Source: operations handbook: dispatch within 48 hours at least 95 %, replies within
/// 3 minutes, data at most 15 minutes old, stock alarm at 50 pieces, losses on returns at most 5 %.
/// </summary>
[CheckKind("row-targets")]
[Describe("指定各行的数达到要求，例如 48 小时发货率不低于 95%。", "The figures of named rows reach what is asked, such as dispatch within 48 hours at least 95 %.")]
public sealed class RowTargets : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _reached;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("指标名列", "Column that names the figure")][ColumnId("Field", FieldType.Choice)] string By,
        [Describe("数值列", "Column of the figure")][ColumnId("Field", FieldType.Number, FieldType.Money, FieldType.Duration)] string Column,
        [Describe("要求", "What is asked")][Within(1, 30)] ImmutableArray<Target> Targets);

    /// <summary>What one figure must reach.</summary>
    public sealed record Target(
        [Describe("指标", "The figure")][ColumnOptionId("Field", "By")] string Row,
        [Describe("关系", "Relation")] Relation Relation,
        [Describe("要求的数", "What it is compared with")] decimal Value);

    internal static class Says
    {
        public const string Reached = "row-targets.reached";
        public const string Missing = "row-targets.missing";
        public const string MissingNext = "row-targets.add";
        public const string NoNumber = "row-targets.no-number";
        public const string Low = "row-targets.too-low";
        public const string LowNext = "row-targets.raise";
        public const string High = "row-targets.too-high";
        public const string HighNext = "row-targets.lower";
        public const string Other = "row-targets.not-equal";
        public const string OtherNext = "row-targets.set";
    }

    /// <summary>Binds the check.</summary>
    public RowTargets(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _reached = Message.Of(Says.Reached, _label, parameters.Targets.Length);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var faults = new Faults();
        foreach (var target in _p.Targets) Judge(table.Rows, target, faults);
        return faults.Count == 0
            ? input.Full(_p.Field, _reached)
            : faults.Tell(input, _p.Targets.Length - faults.Count, _p.Targets.Length, _p.Field);
    }

    private void Judge(ImmutableArray<Row> rows, Target target, Faults faults)
    {
        var label = MessageArgument.Label(_p.Field, $"{_p.By}/{target.Row}");
        int? named = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Text(_p.By) != target.Row) continue;
            named ??= i;
            if (rows[i].Number(_p.Column) is not { } value) continue;
            if (!target.Relation.Holds(value, target.Value)) Tell(i, value, target, label, faults);
            return;
        }
        var next = Message.Of(Says.MissingNext, _label, label);
        if (named is { } row) faults.Add(Place.InRow(row, _p.Column), Message.Of(Says.NoNumber, _label, row + 1, label), next);
        else faults.Add(null, Message.Of(Says.Missing, _label, label), next);
    }

    private void Tell(int row, decimal value, Target target, MessageArgument label, Faults faults)
    {
        var (key, next) = target.Relation switch
        {
            Relation.AtLeast or Relation.Above => (Says.Low, Says.LowNext),
            Relation.AtMost or Relation.Below => (Says.High, Says.HighNext),
            Relation.Equal => (Says.Other, Says.OtherNext),
        };
        faults.Add(Place.InRow(row, _p.Column), Message.Of(key, label, value, target.Value, row + 1), Message.Of(next, label, target.Value));
    }
}
