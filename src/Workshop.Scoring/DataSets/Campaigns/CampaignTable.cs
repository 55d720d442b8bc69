using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>One row of the channel table.</summary>
internal sealed record CampaignRow(DateOnly Date, Option Channel, ChannelDay Day);

/// <summary>The channel table as a trainee gets it. Source of the columns: activity plan, table 2.</summary>
internal static class CampaignTable
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("date", DataType.Date, new("日期", "Date")),
        new("channel", DataType.Text, new("渠道", "Channel")),
        new("uv", DataType.Whole, new("UV", "UV")),
        new("pv", DataType.Whole, new("PV", "PV")),
        new("carts", DataType.Whole, new("加购数", "Carts")),
        new("orders", DataType.Whole, new("下单数", "Orders")),
        new("gmv", DataType.Money, new("GMV（元）", "GMV (CNY)")),
        new("newCustomers", DataType.Whole, new("新客数", "New customers")),
    ];

    public static DataTable Of(IEnumerable<CampaignRow> rows) =>
        new("channels", new("活动渠道日报", "Daily channel table"), Columns, [.. rows.Select(Cells)]);

    private static ImmutableArray<DataCell> Cells(CampaignRow row) =>
    [
        DataCell.Of(row.Date), DataCell.Of(row.Channel.Label), DataCell.Of(row.Day.Uv), DataCell.Of(row.Day.Pv), DataCell.Of(row.Day.Carts),
        DataCell.Of(row.Day.Orders), DataCell.Of(row.Day.Gmv), DataCell.Of(row.Day.NewCustomers),
    ];
}
