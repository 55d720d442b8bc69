using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>
/// The shapes every data set has one of: each tier, each boundary from both sides, and the cases the documents leave open (two
/// orders in the last 30 days; one order, but a large one; many orders of a small basket).
/// </summary>
internal static class Shapes
{
    private const decimal Smallest = 60m;
    private const decimal Fen = 0.01m;

    public static ImmutableArray<Shape> Of(OrderHistories.Parameters p)
    {
        var (low, high, frequent) = (p.LowBasket, p.HighBasket, p.Frequent);
        var (recent, dormant, lost) = ((0, p.Recent - 1), (p.Recent + 2, p.Dormant - 1), (p.Dormant + 2, p.Dormant + 180));
        var (lastRecentDay, dayAfter) = ((p.Recent, p.Recent), (p.Recent + 1, p.Recent + 1));
        return
        [
            new(Times(recent, frequent), high + 20, high + 400),
            new(Times(recent, frequent), high, high),
            new(Times(recent, frequent), high - Fen, high - Fen),
            new(Times(recent, frequent), low, high - 20),
            new(Times(recent, frequent), Smallest, low - 20),
            new(Times(recent, frequent + 2), high + 20, high + 400),
            new([.. Times(recent, frequent - 1), lastRecentDay], high + 20, high + 400),
            new([.. Times(recent, frequent - 1), dayAfter], high + 20, high + 400),
            new(Times(recent, 2), Smallest, low - 20),
            new(Times(recent, 2), low + 20, high - 20),
            new(Times(recent, 2), high + 20, high + 400),
            new([recent], Smallest, low - 20),
            new([recent], low, low),
            new([recent], low - Fen, low - Fen),
            new([recent], low + 20, high + 400),
            new([(0, 0)], Smallest, low - 20),
            new([recent, lost, lost, lost], Smallest, low - 20),
            new([lastRecentDay], Smallest, low - 20),
            new([lastRecentDay], low + 20, high + 200),
            new([dayAfter], Smallest, high + 200),
            new([dormant], Smallest, high + 200),
            new([dormant, lost, lost, lost, lost], high + 20, high + 400),
            new([(p.Dormant, p.Dormant)], Smallest, high + 200),
            new([(p.Dormant + 1, p.Dormant + 1)], Smallest, high + 200),
            new([lost], Smallest, high + 200),
            new([lost, lost, lost], high + 20, high + 400),
        ];
    }

    private static ImmutableArray<(int, int)> Times((int, int) range, int times) => [.. Enumerable.Repeat(range, times)];
}
