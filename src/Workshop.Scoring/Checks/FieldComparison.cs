using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Two numbers stand in a relation. Source: activity plan, Table 1: is the promotion price below cost?
/// </summary>
[CheckKind("field-comparison")]
[Describe("两个数值之间的大小关系成立。", "Two numbers stand in a relation.")]
public sealed class FieldComparison : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _left;
    private readonly MessageArgument _right;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("左边的字段", "Field on the left")][FieldId(FieldType.Number, FieldType.Money, FieldType.Duration)] string Left,
        [Describe("关系", "Relation")] Relation Relation,
        [Describe("右边的字段", "Field on the right")][FieldId(FieldType.Number, FieldType.Money, FieldType.Duration)] string Right);

    internal static class Says
    {
        public const string Holds = "field-comparison.holds";
        public const string Lower = "field-comparison.must-be-lower";
        public const string LowerNext = "field-comparison.lower";
        public const string Higher = "field-comparison.must-be-higher";
        public const string HigherNext = "field-comparison.raise";
        public const string Same = "field-comparison.must-be-equal";
        public const string SameNext = "field-comparison.align";
    }

    /// <summary>Binds the check.</summary>
    public FieldComparison(Parameters parameters)
    {
        _p = parameters;
        _left = MessageArgument.Label(parameters.Left);
        _right = MessageArgument.Label(parameters.Right);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (Amounts.Find(input.Answers, _p.Left) is not { } left) return Verdicts.Nothing(_p.Left);
        if (Amounts.Find(input.Answers, _p.Right) is not { } right) return Verdicts.Nothing(_p.Right);
        var (key, next) = _p.Relation switch
        {
            Relation.AtLeast or Relation.Above => (Says.Higher, Says.HigherNext),
            Relation.AtMost or Relation.Below => (Says.Lower, Says.LowerNext),
            Relation.Equal => (Says.Same, Says.SameNext),
        };
        return _p.Relation.Holds(left, right)
            ? input.Full(_p.Left, Message.Of(Says.Holds, _left, left, _right, right))
            : Verdicts.None(_p.Left, Message.Of(key, _left, left, _right, right), Message.Of(next, _left, _right, right));
    }
}
