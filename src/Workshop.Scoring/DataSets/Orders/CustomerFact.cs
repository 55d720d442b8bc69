using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>What the rules of customer tiers may look at.</summary>
public enum CustomerFact
{
    /// <summary>How many orders; of the last so many days where the condition names them.</summary>
    [Describe("下单次数", "Number of orders")]
    OrdersIn,

    /// <summary>Whole days from the last order to the day of reading; an order of that day is 0 days ago.</summary>
    [Describe("距上次下单的天数", "Days since the last order")]
    DaysSinceLast,

    /// <summary>Mean amount of an order in CNY; of the last so many days where the condition names them.</summary>
    [Describe("平均客单价", "Average basket value")]
    AverageBasket,
}
