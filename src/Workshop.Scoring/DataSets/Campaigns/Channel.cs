using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>A channel of the campaign, as written in task.yaml.</summary>
/// <param name="Id">Kebab case, unique.</param>
/// <param name="Label">Shown in the table.</param>
/// <param name="Visits">Visitors on an ordinary day, about.</param>
/// <param name="Basket">CNY an order, about.</param>
public sealed record Channel(
    [NotEmpty] string Id, LocalText Label, [Within(100, 100_000)] int Visits = 800, [Within(20, 5_000)] decimal Basket = 400)
{
    internal Option Name => new(Id, Label);
}

/// <summary>A row that is as it was recorded, for tasks where everybody gets the same table.</summary>
/// <param name="Date">A day, as 2026-06-03.</param>
/// <param name="Channel">Id of a channel.</param>
/// <param name="Uv">Unique visitors.</param>
/// <param name="Pv">Page views.</param>
/// <param name="Carts">Additions to cart.</param>
/// <param name="Orders">Orders.</param>
/// <param name="Gmv">CNY.</param>
/// <param name="NewCustomers">Orders by new customers.</param>
public sealed record RecordedDay(string Date, string Channel, int Uv, int Pv, int Carts, int Orders, decimal Gmv, int NewCustomers)
{
    internal ChannelDay Day => new(Uv, Pv, Carts, Orders, Gmv, NewCustomers);
}
