using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Amounts are given to the 0.01 CNY and no finer (activity plan, Table 1). The marks are divided evenly among the fields and
/// the column; one without any amount, or with one that is too fine, earns nothing.
/// </summary>
[CheckKind("money-precision")]
[Describe("金额最多保留规定的小数位。", "Amounts have at most so many decimals.")]
public sealed class MoneyPrecision : ICheck
{
    private readonly Parameters _p;
    private readonly int _parts;
    private readonly Message _precise;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("金额字段", "Fields with an amount")][NotEmpty][FieldId(FieldType.Money)] ImmutableArray<string> Fields,
        [Describe("表格里的金额列，写作“字段/列”", "A column with amounts, as field/column")][ColumnAddress(FieldType.Money)] string? Column = null,
        [Describe("最多几位小数", "Most decimals")][Within(0, 4)] int Decimals = 2);

    internal static class Says
    {
        public const string Precise = "money-precision.precise";
        public const string Missing = "money-precision.missing";
        public const string MissingNext = "money-precision.fill-in";
        public const string Fine = "money-precision.too-fine";
        public const string FineNext = "money-precision.round";
    }

    /// <summary>Binds the check.</summary>
    public MoneyPrecision(Parameters parameters)
    {
        _p = parameters;
        var addresses = parameters.Column is { } column ? parameters.Fields.Add(column) : parameters.Fields;
        _parts = addresses.Length;
        _precise = Message.Of(Says.Precise, MessageArgument.Labels(addresses), parameters.Decimals);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var right = 0;
        Fault? fault = null;
        foreach (var field in _p.Fields)
        {
            var amount = Amounts.Find(input.Answers, field);
            if (IsRight(amount)) right++;
            else fault ??= new(field, null, amount);
        }
        if (_p.Column is { } address)
        {
            if (FindFault(input.Answers, address) is { } inColumn) fault ??= inColumn;
            else right++;
        }
        return fault is null ? input.Full(_p.Fields[0], _precise) : Tell(input, right, fault);
    }

    private Fault? FindFault(FormAnswers answers, string address)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var (field, column) = (address[..slash], address[(slash + 1)..]);
        if (!answers.TryGet<RowsAnswer>(field, out var table) || table.Rows.IsEmpty) return new(field, null, null) { Column = column };
        for (var i = 0; i < table.Rows.Length; i++)
            if (!IsRight(table.Rows[i].Number(column))) return new(field, i, table.Rows[i].Number(column)) { Column = column };
        return null;
    }

    private bool IsRight(decimal? amount) => amount is { } value && value == decimal.Round(value, _p.Decimals);

    private Verdict Tell(CheckInput input, int right, Fault fault)
    {
        var label = MessageArgument.Label(fault.Field, fault.Column);
        var spots = fault.Row is { } row ? Spots.At(Place.InRow(row, fault.Column)) : null;
        return fault.Amount is { } amount
            ? input.Part(
                right, _parts, fault.Field, Message.Of(Says.Fine, label, amount, _p.Decimals),
                Message.Of(Says.FineNext, label, decimal.Round(amount, _p.Decimals, MidpointRounding.AwayFromZero)), spots)
            : input.Part(right, _parts, fault.Field, Message.Of(Says.Missing, label), Message.Of(Says.MissingNext, label), spots);
    }

    private sealed record Fault(string Field, int? Row, decimal? Amount)
    {
        public string? Column { get; init; }
    }
}
