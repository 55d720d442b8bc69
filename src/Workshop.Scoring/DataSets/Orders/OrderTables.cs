using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>The tables of order histories as a trainee gets them.</summary>
internal static class OrderTables
{
    public static DataTable Customers(IEnumerable<Customer> customers, DateOnly today) => new(
        "customers", new("客户名单", "Customers"),
        [
            new("customer", DataType.Text, new("客户编号", "Customer")),
            new("firstOrder", DataType.Date, new("首次下单日期", "First order")),
        ],
        [.. customers.Select(c => Row(DataCell.Of(c.Id), DataCell.Of(today.AddDays(-c.Orders.Max(o => o.DaysAgo)))))]);

    /// <summary>All orders, oldest first, as a platform exports them.</summary>
    public static DataTable Orders(IEnumerable<Customer> customers, DateOnly today)
    {
        var day = DataCell.Of(today).In("en");
        var orders = customers.SelectMany(c => c.Orders.Select(o => (Customer: c.Id, Order: o)))
            .OrderByDescending(o => o.Order.DaysAgo).ThenBy(o => o.Customer, StringComparer.Ordinal);
        return new(
            "orders", new($"订单明细（截至 {day}）", $"Orders (up to {day})"),
            [
                new("order", DataType.Text, new("订单号", "Order")),
                new("customer", DataType.Text, new("客户编号", "Customer")),
                new("date", DataType.Date, new("下单日期", "Date")),
                new("amount", DataType.Money, new("实付金额（元）", "Amount (CNY)")),
            ],
            [.. orders.Select((o, i) => Row(
                DataCell.Of(FormattableString.Invariant($"D{i + 1:0000}")), DataCell.Of(o.Customer),
                DataCell.Of(today.AddDays(-o.Order.DaysAgo)), DataCell.Of(o.Order.Amount)))]);
    }

    private static ImmutableArray<DataCell> Row(params ReadOnlySpan<DataCell> cells) => [.. cells];
}
