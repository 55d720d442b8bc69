namespace Workshop.Scoring.Promotions;

/// <summary>One mechanic of a promotion. Amounts are in CNY; what takes off nothing, or less, leaves the price as it is.</summary>
public abstract record Mechanic;

/// <summary>A share off the price of every piece; 95折 is 5 percent off.</summary>
/// <param name="Percent">Percent taken off, 0 to 100.</param>
public sealed record PercentOff(decimal Percent) : Mechanic;

/// <summary>第二件半价: of the same item every second piece costs half.</summary>
public sealed record SecondPieceHalf : Mechanic;

/// <summary>满减: an order that reaches a threshold costs so much less.</summary>
/// <param name="Threshold">What the order must come to.</param>
/// <param name="Off">What is taken off.</param>
/// <param name="Repeats">每满减: taken off as many times as the threshold is reached.</param>
public sealed record SpendAndSave(decimal Threshold, decimal Off, bool Repeats = false) : Mechanic;

/// <summary>优惠券: a voucher, with or without a threshold.</summary>
/// <param name="Off">What it is worth.</param>
/// <param name="Threshold">What the order must come to, all other mechanics applied; 0 for none.</param>
public sealed record Voucher(decimal Off, decimal Threshold = 0) : Mechanic;

/// <summary>赠品: the buyer pays nothing for it, the shop its cost.</summary>
/// <param name="Cost">What one costs the shop.</param>
/// <param name="Threshold">What the buyer must pay to get it; 0 for any order.</param>
public sealed record Gift(decimal Cost, decimal Threshold = 0) : Mechanic;
