using System.Collections.Frozen;
using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Every row names a real choice in each option column; one void option loses all marks (activity plan, Table 1: no void
/// options such as 颜色:默认; Table 6: 4 of 20 for one). Void is what the author lists, and what holds no letter or digit.
/// </summary>
[CheckKind("row-options")]
[Describe("每一行的选项都是买家能选的真实规格。", "Every row names a real choice in each option column.")]
public sealed class RowOptions : ICheck
{
    private readonly Parameters _p;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _void;
    private readonly MessageArgument _label;
    private readonly Message _real;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("选项列", "Option columns")][NotEmpty][ColumnId("Field", FieldType.Text)] ImmutableArray<string> Options,
        [Describe("无效选项，不分大小写", "Void options, in either case")] ImmutableArray<string> Void = default);

    internal static class Says
    {
        public const string Real = "row-options.real";
        public const string Void = "row-options.void";
        public const string VoidNext = "row-options.name";
        public const string Empty = "row-options.empty";
        public const string EmptyNext = "row-options.fill-in";
    }

    /// <summary>Binds the check.</summary>
    public RowOptions(Parameters parameters)
    {
        _p = parameters;
        var words = parameters.Void.IsDefault ? [] : parameters.Void;
        _void = words.Select(FoldedText.Term).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _label = MessageArgument.Label(parameters.Field);
        _real = Message.Of(Says.Real, _label);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        Spots? spots = null;
        for (var i = 0; i < table.Rows.Length; i++)
            foreach (var column in _p.Options)
                if (!IsReal(table.Rows[i].Text(column))) (spots ??= new()).Add(Place.InRow(i, column));
        return spots is null ? input.Full(_p.Field, _real) : Tell(table, spots);
    }

    private bool IsReal(string option)
    {
        if (!Letters.AreIn(option)) return false;
        using var folded = FoldedText.Of(option);
        return !_void.Contains(Value(folded.Characters));
    }

    /// <summary>Some write the column's name into the cell, as in 颜色:默认; what follows the colon is the option.</summary>
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> option) => option[(option.IndexOf(':') + 1)..].Trim();

    private Verdict Tell(RowsAnswer table, Spots spots)
    {
        var first = spots.First;
        var (row, column) = (first.Row!.Value, MessageArgument.Label(_p.Field, first.Part));
        var option = table.Rows[row].Text(first.Part!);
        return option.Length == 0
            ? Verdicts.None(
                _p.Field, Message.Of(Says.Empty, _label, row + 1, column, spots.Count), Message.Of(Says.EmptyNext, row + 1, column), spots)
            : Verdicts.None(
                _p.Field, Message.Of(Says.Void, _label, row + 1, column, option, spots.Count),
                Message.Of(Says.VoidNext, row + 1, column, option), spots);
    }
}
