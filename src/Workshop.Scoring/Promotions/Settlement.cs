using System.Collections.Immutable;

namespace Workshop.Scoring.Promotions;

/// <summary>What a basket comes to under a promotion, CNY.</summary>
/// <param name="ListTotal">All pieces at their list prices.</param>
/// <param name="Pay">What the buyer pays, 0 or more.</param>
/// <param name="Cost">What pieces and gifts cost the shop.</param>
/// <param name="Steps">The mechanics that took effect, in the order they did.</param>
public sealed record Settlement(decimal ListTotal, decimal Pay, decimal Cost, ImmutableArray<SettlementStep> Steps)
{
    /// <summary>Percent of the list total the buyer saves, unrounded; null where that is 0.</summary>
    public decimal? Discount => ListTotal > 0 ? (ListTotal - Pay) / ListTotal * 100 : null;

    /// <summary>Percent of the payment left after cost, unrounded, under 0 where the shop loses; null where nothing is paid.</summary>
    public decimal? Margin => Pay > 0 ? (Pay - Cost) / Pay * 100 : null;
}

/// <summary>One mechanic at work.</summary>
/// <param name="Mechanic">Which.</param>
/// <param name="Saved">What the buyer saves by it; 0 for a gift.</param>
public sealed record SettlementStep(Mechanic Mechanic, decimal Saved);
