using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>
/// The funnel from visit to order. Source: activity plan, module 3: a step at about 25 % is healthy, one at about 12 % leaks;
/// what lies below the middle between them counts as leaking.
/// </summary>
internal static class Funnel
{
    public const string VisitToCart = "visit-to-cart";
    public const string CartToOrder = "cart-to-order";

    /// <summary>Percent under which a step leaks.</summary>
    public const decimal Leaking = 18m;

    public static ImmutableArray<Option> Steps { get; } =
        [new(VisitToCart, new("访问到加购", "Visit to cart")), new(CartToOrder, new("加购到下单", "Cart to order"))];

    /// <summary>The one step that leaks; null where none does, or where both do.</summary>
    public static string? LeakOf(ChannelDay whole)
    {
        var visits = Leaks(whole.Carts, whole.Uv);
        var carts = Leaks(whole.Orders, whole.Carts);
        return (visits, carts) switch { (true, false) => VisitToCart, (false, true) => CartToOrder, _ => null };
    }

    private static bool Leaks(int reached, int of) => of > 0 && 100m * reached / of < Leaking;
}
