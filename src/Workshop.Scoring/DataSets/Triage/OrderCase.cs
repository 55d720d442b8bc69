using Workshop.Scoring.DataSets.Deciding;

namespace Workshop.Scoring.DataSets.Triage;

/// <summary>An address orders may go to, as written in task.yaml.</summary>
/// <param name="Text">As the customer wrote it, region included.</param>
/// <param name="Faulty">Whether it cannot be delivered to as it stands.</param>
/// <param name="Remote">Whether it lies in a region with freight of its own.</param>
public sealed record Address(LocalText Text, bool Faulty = false, bool Remote = false);

/// <summary>What is planted in one order.</summary>
internal sealed record Plant(
    bool BadAddress = false, bool BadPhone = false, bool Remote = false, bool Short = false, int? HoursUnpaid = null, bool JustEnough = false);

/// <summary>One order to triage.</summary>
internal sealed record OrderCase(
    string Id, LocalText Product, int Quantity, int Stock, int Hours, bool Paid, Address Address, string Phone)
{
    public decimal? Fact(Condition<OrderFact> condition) => condition.Fact switch
    {
        OrderFact.HoursUnpaid => Paid ? null : Hours,
        OrderFact.BadAddress => YesNo(Address.Faulty),
        OrderFact.BadPhone => YesNo(Phone.Length != Phones.Digits || !Phone.All(char.IsAsciiDigit)),
        OrderFact.Remote => YesNo(Address.Remote),
        OrderFact.ShortStock => YesNo(Quantity > Stock),
    };

    private static decimal YesNo(bool yes) => yes ? 1 : 0;
}
