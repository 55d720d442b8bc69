using System.Collections.Immutable;

namespace Workshop.Scoring.Promotions;

/// <summary>
/// Settles a basket under stacked mechanics. Whatever the order they are listed in, they apply in this one:
/// <list type="number">
/// <item>percent off every piece; several one after the other;</item>
/// <item>second piece half price, within each line, on the price after 1;</item>
/// <item>spend-and-save on the total after 2: of several tiers the one that saves most, alone;</item>
/// <item>a voucher on the total after 3: one an order, the one that saves most;</item>
/// <item>gifts, whose cost the shop bears; all whose threshold the payment reaches.</item>
/// </list>
/// Every price is rounded to 0.01, half away from zero, where it arises. Nobody pays less than 0.
/// </summary>
public static class PromotionCalculator
{
    /// <summary>Nobody pays less than a cent, and a total divided by next to nothing could not be held.</summary>
    private const decimal SmallestThreshold = 0.01m;

    /// <summary>Settles a basket.</summary>
    /// <param name="mechanics">The mechanics in force.</param>
    /// <param name="lines">The basket, at least one line.</param>
    /// <exception cref="OverflowException">The figures are beyond all measure; those a form takes never are.</exception>
    public static Settlement Settle(IReadOnlyCollection<Mechanic> mechanics, IReadOnlyCollection<BasketLine> lines)
    {
        var steps = ImmutableArray.CreateBuilder<SettlementStep>();
        var prices = lines.Select(l => l.ListPrice).ToArray();
        foreach (var percent in mechanics.OfType<PercentOff>()) TakePercent(percent, lines, prices, steps);
        var pay = lines.Zip(prices, (line, price) => line.Pieces * price).Sum();
        if (mechanics.OfType<SecondPieceHalf>().FirstOrDefault() is { } half)
            pay -= Take(half, lines.Zip(prices, (line, price) => line.Pieces / 2 * (price - Cent(price / 2))).Sum(), steps);
        pay -= TakeBest(mechanics.OfType<SpendAndSave>(), pay, steps);
        pay -= TakeBest(mechanics.OfType<Voucher>(), pay, steps);
        var gifts = mechanics.OfType<Gift>().Where(g => pay >= g.Threshold).ToList();
        foreach (var gift in gifts) steps.Add(new(gift, 0));
        var cost = lines.Sum(l => l.Pieces * l.Cost) + gifts.Sum(g => g.Cost);
        return new(lines.Sum(l => l.Pieces * l.ListPrice), pay, cost, steps.ToImmutable());
    }

    private static void TakePercent(
        PercentOff percent, IReadOnlyCollection<BasketLine> lines, decimal[] prices, ImmutableArray<SettlementStep>.Builder steps)
    {
        var (saved, i) = (0m, 0);
        foreach (var line in lines)
        {
            var lower = Cent(prices[i] * (100 - Math.Clamp(percent.Percent, 0, 100)) / 100);
            saved += line.Pieces * (prices[i] - lower);
            prices[i++] = lower;
        }
        Take(percent, saved, steps);
    }

    private static decimal TakeBest(IEnumerable<Mechanic> rivals, decimal total, ImmutableArray<SettlementStep>.Builder steps) =>
        rivals.MaxBy(r => SavedBy(r, total)) is { } best ? Take(best, SavedBy(best, total), steps) : 0;

    private static decimal Take(Mechanic mechanic, decimal saved, ImmutableArray<SettlementStep>.Builder steps)
    {
        if (saved > 0) steps.Add(new(mechanic, saved));
        return saved;
    }

    private static decimal SavedBy(Mechanic mechanic, decimal total) => mechanic switch
    {
        SpendAndSave offer when total >= offer.Threshold => Within(offer.Off * Times(offer, total), total),
        Voucher voucher when total >= voucher.Threshold => Within(voucher.Off, total),
        _ => 0,
    };

    private static decimal Times(SpendAndSave offer, decimal total) =>
        offer is { Repeats: true, Threshold: > 0 } ? Math.Floor(total / Math.Max(offer.Threshold, SmallestThreshold)) : 1;

    private static decimal Within(decimal off, decimal total) => Math.Clamp(Cent(off), 0, Math.Max(0, total));

    private static decimal Cent(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
