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
        var counted = Orders.Where(o => condition.Days is not { } days || o.DaysAgo <= days).ToList();
        return condition.Fact switch
        {
            CustomerFact.OrdersIn => counted.Count,
            CustomerFact.DaysSinceLast => Orders.Min(o => o.DaysAgo),
            CustomerFact.AverageBasket => counted.Count == 0 ? null : counted.Sum(o => o.Amount) / counted.Count,
        };
    }
}

/// <summary>One order.</summary>
/// <param name="DaysAgo">Whole days before the day of reading, at least 0.</param>
/// <param name="Amount">CNY.</param>
internal sealed record PastOrder(int DaysAgo, decimal Amount);
