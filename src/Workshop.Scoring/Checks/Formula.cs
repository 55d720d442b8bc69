using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Expressions;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A figure stands in a relation to what other figures of the form work out to, once or in every row of a table. In a table
/// the first bad row costs half the marks, the second another quarter, the third the rest, and never is more earned than the
/// share of good rows. Source: activity plan, module 2: UV x conversion x basket value = GMV; dropshipping: ROI of 2.5 or more.
/// </summary>
[CheckKind("formula")]
[Describe("数值与按其他数值算出的结果相符，例如 UV×转化率×客单价＝GMV。", "A figure agrees with what others work out to, such as UV × conversion × basket value = GMV.")]
public sealed class Formula : ICheck
{
    private readonly Parameters _p;
    private readonly FormulaSpeech _speech;
    private readonly Expression _value;
    private readonly Expression _expected;
    private readonly Comparison _comparison;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要核对的数：字段、字段/项、表格的列，或由它们组成的算式", "Figure to check: a field, field/name, a column of the table, or an expression")]
        [NotEmpty][Within(1, 500)][Expression("Rows")] string Value,
        [Describe("应得的数：算式，可用 + - * / ( ) min max round sum average count", "What it should be: an expression with + - * / ( ) min max round sum average count")]
        [NotEmpty][Within(1, 500)][Expression("Rows")] string Expected,
        [Describe("关系", "Relation")] Relation Relation = Relation.Equal,
        [Describe("逐行核对的表格；不填则整张表单核对一次", "Table to check row by row; without one the form is checked once")]
        [FieldId(FieldType.Rows)] string? Rows = null,
        [Describe("允许的误差；等于时默认 0.01，其他关系默认 0", "Leeway; 0.01 for equal and 0 for other relations unless given")]
        [Within(0, 1_000_000)] decimal? Tolerance = null,
        [Describe("允许的误差，占应得数的百分比", "Leeway in percent of the expected figure")][Within(0, 100)] decimal TolerancePercent = 0,
        [Describe("反馈里写出多少", "How much the finding shows")] Reveal Reveal = Reveal.Operands,
        [Describe("填 0 也算（默认不算，免得全填 0 也相符）", "Whether 0 counts as a figure; otherwise zeros throughout would agree")] bool Zero = false,
        [Describe("这个数的名称；不填则用字段名", "What to call the figure; the label of the field unless given")] Title? Title = null);

    /// <summary>A name in both languages.</summary>
    public sealed record Title([Describe("中文", "Chinese")][NotEmpty] string Zh, [Describe("英文", "English")][NotEmpty] string En);

    internal static class Says
    {
        public const string Holds = "formula.holds";
        public const string RowsHold = "formula.rows-hold";
        public const string Differs = "formula.differs";
        public const string RowsDiffer = "formula.rows-differ";
        public const string DiffersNext = "formula.work-out-again";
        public const string Missing = "formula.missing";
        public const string MissingNext = "formula.fill-in";
        public const string Zero = "formula.zero";
        public const string ZeroNext = "formula.enter-figure";
        public const string NoDivisor = "formula.division-by-zero";
        public const string NoDivisorNext = "formula.check-divisor";
        public const string TooLarge = "formula.too-large";
        public const string TooLargeNext = "formula.check-units";
    }

    /// <summary>Binds the check.</summary>
    public Formula(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var names = new ExpressionNames(resources.Form, parameters.Rows);
        _value = ExpressionReader.Read(parameters.Value, names);
        _expected = ExpressionReader.Read(parameters.Expected, names);
        var tolerance = parameters.Tolerance ?? (parameters.Relation == Relation.Equal ? 0.01m : 0m);
        _comparison = new(parameters.Relation, tolerance, parameters.TolerancePercent);
        _speech = new(parameters, _value, _expected, _comparison.Words);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (_speech.Field is { } field && !input.Answers.ByField.ContainsKey(field)) return Verdicts.Nothing(field);
        return _p.Rows is { } rows ? RunRows(input, rows) : RunOnce(input);
    }

    private Verdict RunOnce(CheckInput input)
    {
        var result = Judge(new(input.Answers));
        return result.Trouble == Trouble.None
            ? input.Full(_speech.Field, _speech.Holds(result))
            : Verdicts.None(_speech.Field, _speech.Tell(result, null, 1), _speech.Next(result, null), _speech.PlaceIn(input.Answers));
    }

    private Verdict RunRows(CheckInput input, string rows)
    {
        if (!input.Answers.TryGet<RowsAnswer>(rows, out var table) || table.Rows.IsEmpty) return Verdicts.Nothing(rows);
        var spots = new Spots();
        (FormulaResult Result, int Row)? first = null;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var result = Judge(new(input.Answers, table.Rows[i]));
            if (result.Trouble == Trouble.None) continue;
            first ??= (result, i);
            spots.Add(Place.InRow(i, _speech.ColumnAt(result)));
        }
        if (first is not { } told) return input.Full(rows, _speech.RowsHold(table.Rows.Length));
        var share = Math.Min(Verdicts.ShareAfter(spots.Count), (decimal)(table.Rows.Length - spots.Count) / table.Rows.Length);
        return input.Share(share, rows, _speech.Tell(told.Result, told.Row, spots.Count), _speech.Next(told.Result, told.Row), spots);
    }

    private FormulaResult Judge(Reckoning reckoning)
    {
        var value = reckoning.Of(_value);
        var expected = value is null ? null : reckoning.Of(_expected);
        var trouble = reckoning.Obstacle is { } obstacle ? TroubleOf(obstacle.Kind)
            : value == 0 && !_p.Zero ? Trouble.Zero
            : _comparison.Holds(value!.Value, expected!.Value) ? Trouble.None : Trouble.Differs;
        return new(trouble, value, expected, reckoning);
    }

    private static Trouble TroubleOf(ObstacleKind kind) => kind switch
    {
        ObstacleKind.Missing => Trouble.Missing,
        ObstacleKind.DivisionByZero => Trouble.DivisionByZero,
        _ => Trouble.TooLarge,
    };
}

/// <summary>How much of a formula a finding shows.</summary>
public enum Reveal
{
    /// <summary>What the figure is made of, by name.</summary>
    [Describe("只写由什么算出", "what it is made of")] Names,

    /// <summary>Also the figures that go into it.</summary>
    [Describe("再写出代入的数字", "the figures that go in as well")] Operands,

    /// <summary>Also what they come to.</summary>
    [Describe("连得数也写出", "the result as well")] Result,
}
