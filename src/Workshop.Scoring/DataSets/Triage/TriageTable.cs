using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets.Triage;

/// <summary>The orders as a trainee gets them.</summary>
internal static class TriageTable
{
    private static readonly LocalText Paid = new("已付款", "Paid");
    private static readonly LocalText Unpaid = new("待付款", "Unpaid");

    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("order", DataType.Text, new("订单号", "Order")),
        new("product", DataType.Text, new("商品", "Product")),
        new("quantity", DataType.Whole, new("件数", "Quantity")),
        new("stock", DataType.Whole, new("可用库存", "Stock")),
        new("payment", DataType.Text, new("付款状态", "Payment")),
        new("hours", DataType.Whole, new("已下单小时数", "Hours since ordered")),
        new("address", DataType.Text, new("收货地址", "Address")),
        new("phone", DataType.Text, new("电话", "Phone")),
    ];

    public static DataTable Of(IEnumerable<OrderCase> orders) =>
        new("orders", new("待处理订单", "Orders to triage"), Columns, [.. orders.Select(Cells)]);

    private static ImmutableArray<DataCell> Cells(OrderCase order) =>
    [
        DataCell.Of(order.Id), DataCell.Of(order.Product), DataCell.Of(order.Quantity), DataCell.Of(order.Stock),
        DataCell.Of(order.Paid ? Paid : Unpaid), DataCell.Of(order.Hours), DataCell.Of(order.Address.Text), DataCell.Of(order.Phone),
    ];
}
