namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>What one channel brought on one day, or, summed up, in a whole campaign.</summary>
/// <param name="Uv">Unique visitors.</param>
/// <param name="Pv">Page views, at least as many.</param>
/// <param name="Carts">Additions to cart, at most one a visitor.</param>
/// <param name="Orders">Orders, at most one a cart.</param>
/// <param name="Gmv">CNY, two decimals.</param>
/// <param name="NewCustomers">Orders by customers who had bought nothing before.</param>
internal sealed record ChannelDay(int Uv, int Pv, int Carts, int Orders, decimal Gmv, int NewCustomers)
{
    public static ChannelDay Sum(IEnumerable<ChannelDay> days) => days.Aggregate(new ChannelDay(0, 0, 0, 0, 0, 0), (a, b) => new(
        a.Uv + b.Uv, a.Pv + b.Pv, a.Carts + b.Carts, a.Orders + b.Orders, a.Gmv + b.Gmv, a.NewCustomers + b.NewCustomers));

    /// <summary>Whether it can be so at all.</summary>
    public bool IsPossible =>
        Orders >= 0 && NewCustomers >= 0 && Gmv >= 0 && Carts >= Orders && Uv >= Carts && Pv >= Uv && Orders >= NewCustomers;
}
