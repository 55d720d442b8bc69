using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Promotions;

namespace Workshop.Scoring.Checks.Baskets;

/// <summary>The table in which a trainee states the mechanics, one a row.</summary>
public sealed record MechanicTable(
    [Describe("玩法表", "Table of mechanics")][FieldId(FieldType.Rows)] string Field,
    [Describe("玩法列，填玩法的名称或编号", "Column with the kind of mechanic, by id or name")][ColumnId("Field")] string Kind,
    [Describe("门槛列", "Column with the threshold")][ColumnId("Field", FieldType.Number, FieldType.Money)] string Threshold,
    [Describe("优惠列：减多少元、百分之几，或赠品成本", "Column with the amount or percent taken off, or the cost of the gift")]
    [ColumnId("Field", FieldType.Number, FieldType.Money)] string Off)
{
    /// <summary>The mechanics of the rows that name a known kind, and the first such row whose figures are not all there.</summary>
    internal (ImmutableArray<Mechanic> Mechanics, int? Incomplete) Read(RowsAnswer table)
    {
        var mechanics = ImmutableArray.CreateBuilder<Mechanic>();
        int? incomplete = null;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (MechanicWords.Find(table.Rows[i].Text(Kind)) is not { } kind) continue;
            if (MechanicWords.Make(kind, table.Rows[i].Number(Threshold), table.Rows[i].Number(Off)) is { } mechanic) mechanics.Add(mechanic);
            else incomplete ??= i;
        }
        return (mechanics.ToImmutable(), incomplete);
    }
}

/// <summary>A mechanic the author states.</summary>
public sealed record GivenMechanic(
    [Describe("玩法", "Kind of mechanic")] MechanicKind Kind,
    [Describe("优惠：减多少元、百分之几，或赠品成本", "Amount or percent taken off, or the cost of the gift")][Within(0, 1_000_000)] decimal? Off = null,
    [Describe("门槛", "Threshold")][Within(0, 1_000_000)] decimal? Threshold = null)
{
    /// <exception cref="ArgumentException">A figure it needs is missing.</exception>
    internal Mechanic Make() => MechanicWords.Make(Kind, Threshold, Off)
        ?? throw new ArgumentException($"A mechanic of kind {Spelling.KebabCase(Kind.ToString())} needs its figures, over 0.");
}
