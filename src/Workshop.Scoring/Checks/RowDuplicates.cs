using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// No two rows name the same combination of options. The first row too many costs half the marks, the second another quarter,
/// the third the rest. With fewer than two different combinations there is nothing to choose from and nothing earned. Source:
/// activity plan, module 1: no redundant options, combinations made clear.
/// </summary>
[CheckKind("row-duplicates")]
[Describe("没有重复的选项组合。", "No combination of options stands twice.")]
public sealed class RowDuplicates : ICheck
{
    private const int FewRows = 16;

    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _distinct;
    private readonly Verdict _nothing;
    private readonly Verdict _noChoice;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("组成规格的列", "Columns that make up the combination")][NotEmpty][ColumnId("Field")] ImmutableArray<string> Options);

    internal static class Says
    {
        public const string Distinct = "row-duplicates.distinct";
        public const string Twice = "row-duplicates.twice";
        public const string TwiceNext = "row-duplicates.delete-row";
        public const string NoChoice = "row-duplicates.no-choice";
        public const string NoChoiceNext = "row-duplicates.add-choice";
    }

    /// <summary>Binds the check.</summary>
    public RowDuplicates(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _distinct = Message.Of(Says.Distinct, _label);
        _nothing = Verdicts.Nothing(parameters.Field);
        _noChoice = Verdicts.None(parameters.Field, Message.Of(Says.NoChoice, _label), Message.Of(Says.NoChoiceNext, _label));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table)) return _nothing;
        var rows = table.Rows;
        var known = rows.Length > FewRows ? new Dictionary<string, int>(rows.Length) : null;
        var (named, firstTwin) = (0, 0);
        Spots? spots = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!HasOption(rows[i])) continue;
            named++;
            var twin = known is null ? FindTwin(rows, i) : FindTwin(known, rows[i], i);
            if (twin < 0) continue;
            if (spots is null) (spots, firstTwin) = (new(), twin);
            spots.Add(Place.InRow(i));
        }
        if (named == 0) return _nothing;
        if (named - (spots?.Count ?? 0) < 2) return _noChoice;
        return spots is null ? input.Full(_p.Field, _distinct) : Tell(input, spots, firstTwin);
    }

    private Verdict Tell(CheckInput input, Spots spots, int twin)
    {
        var row = spots.First.Row!.Value + 1;
        return input.Share(
            Verdicts.ShareAfter(spots.Count), _p.Field, Message.Of(Says.Twice, _label, row, twin + 1, spots.Count),
            Message.Of(Says.TwiceNext, row), spots);
    }

    private bool HasOption(Row row)
    {
        foreach (var column in _p.Options)
            if (Letters.AreIn(row.Text(column))) return true;
        return false;
    }

    private int FindTwin(ImmutableArray<Row> rows, int i)
    {
        for (var earlier = 0; earlier < i; earlier++)
            if (AreAlike(rows[earlier], rows[i])) return earlier;
        return -1;
    }

    private bool AreAlike(Row one, Row other)
    {
        foreach (var column in _p.Options)
            if (!one.Text(column).Equals(other.Text(column), StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private int FindTwin(Dictionary<string, int> known, Row row, int i)
    {
        var key = string.Join('\n', _p.Options.Select(column => row.Text(column).ToUpperInvariant()));
        return known.TryAdd(key, i) ? -1 : known[key];
    }
}
