using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Triage;

/// <summary>What the rules of order triage may look at; all but the hours are 1 for yes and 0 for no.</summary>
public enum OrderFact
{
    /// <summary>Whole hours an order has waited for payment; not there for a paid one.</summary>
    [Describe("未付款的小时数", "Hours unpaid")]
    HoursUnpaid,

    /// <summary>Whether the address cannot be delivered to as it stands.</summary>
    [Describe("地址有误", "Faulty address")]
    BadAddress,

    /// <summary>Whether the phone number is not eleven digits.</summary>
    [Describe("电话有误", "Wrong phone number")]
    BadPhone,

    /// <summary>Whether the address lies in a region with freight of its own.</summary>
    [Describe("偏远地区", "Remote region")]
    Remote,

    /// <summary>Whether more is ordered than is in stock.</summary>
    [Describe("缺货", "Short of stock")]
    ShortStock,
}
