using System.Reflection;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Expressions;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Promotions;

namespace Workshop.Scoring.Checks.Baskets;

/// <summary>Mechanics between what people write and what is reckoned with.</summary>
internal static class MechanicWords
{
    private static readonly (MechanicKind Kind, string Id, LocalText Name)[] Kinds =
        [.. Enum.GetValues<MechanicKind>().Select(kind => (kind, Spelling.KebabCase(kind.ToString()), NameOf(kind)))];

    /// <summary>The kind a cell names by its id or its name in either language; null for none.</summary>
    public static MechanicKind? Find(string cell)
    {
        foreach (var (kind, id, name) in Kinds)
            if (cell == id || cell == name.Zh || string.Equals(cell, name.En, StringComparison.OrdinalIgnoreCase)) return kind;
        return null;
    }

    /// <summary>The mechanic of a kind with its figures; null where one it needs is missing, not over 0 or beyond what a form takes.</summary>
    public static Mechanic? Make(MechanicKind kind, decimal? threshold, decimal? off) => (kind, threshold, off) switch
    {
        (MechanicKind.SecondPieceHalf, _, _) => new SecondPieceHalf(),
        (MechanicKind.PercentOff, _, > 0 and < 100) => new PercentOff(off.Value),
        (MechanicKind.SpendAndSave, > 0, > 0 and <= TypedNumber.Largest) => new SpendAndSave(threshold.Value, off.Value),
        (MechanicKind.EachSpendAndSave, > 0, > 0 and <= TypedNumber.Largest) => new SpendAndSave(threshold.Value, off.Value, Repeats: true),
        (MechanicKind.Voucher, _, > 0 and <= TypedNumber.Largest) => new Voucher(off.Value, threshold ?? 0),
        (MechanicKind.Gift, _, > 0 and <= TypedNumber.Largest) => new Gift(off.Value, threshold ?? 0),
        _ => null,
    };

    /// <summary>A mechanic as a shop announces it.</summary>
    public static LocalText Of(Mechanic mechanic) => mechanic switch
    {
        PercentOff percent => new($"每件减 {Figure(percent.Percent)}%", $"{Figure(percent.Percent)}% off each piece"),
        SecondPieceHalf => NameOf(MechanicKind.SecondPieceHalf),
        SpendAndSave { Repeats: true } each =>
            new($"每满 {Figure(each.Threshold)} 减 {Figure(each.Off)}", $"{Figure(each.Off)} off for every {Figure(each.Threshold)}"),
        SpendAndSave offer => new($"满 {Figure(offer.Threshold)} 减 {Figure(offer.Off)}", $"{Figure(offer.Off)} off from {Figure(offer.Threshold)}"),
        Voucher voucher => new($"{Figure(voucher.Off)} 元优惠券", $"voucher of {Figure(voucher.Off)}"),
        Gift gift => new($"赠品（成本 {Figure(gift.Cost)}）", $"gift (cost {Figure(gift.Cost)})"),
        _ => throw new ArgumentException($"Unknown mechanic {mechanic.GetType().Name}.", nameof(mechanic)),
    };

    private static string Figure(decimal number) => ExpressionWords.Figure(number);

    /// <summary>What a kind is called.</summary>
    public static LocalText NameOf(MechanicKind kind) =>
        typeof(MechanicKind).GetField(kind.ToString())!.GetCustomAttribute<DescribeAttribute>()!.Text;
}
