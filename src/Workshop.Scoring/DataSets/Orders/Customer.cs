using System.Collections.Immutable;
using Workshop.Scoring.DataSets.Deciding;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>A customer with all orders.</summary>
/// <param name="Id">Such as C007.</param>
/// <param name="Orders">At least one.</param>
internal sealed record Customer(string Id, ImmutableArray<PastOrder> Orders)
{
    /// <summary>What a condition looks at; null where there is no order to take a mean of.</summary>
    public decimal? Fact(Condition<CustomerFact> condition)
    {
        var (count, amount, last) = (0, 0m, int.MaxValue);
        foreach (var order in Orders)
        {
            last = Math.Min(last, order.DaysAgo);
            if (order.DaysAgo > condition.Days) continue;
            count++;
            amount += order.Amount;
        }
        return condition.Fact switch
        {
            CustomerFact.OrdersIn => count,
            CustomerFact.DaysSinceLast => last,
            CustomerFact.AverageBasket => count == 0 ? null : amount / count,
        };
    }
}

/// <summary>One order.</summary>
/// <param name="DaysAgo">Whole days before the day of reading, at least 0.</param>
/// <param name="Amount">CNY.</param>
internal sealed record PastOrder(int DaysAgo, decimal Amount);
