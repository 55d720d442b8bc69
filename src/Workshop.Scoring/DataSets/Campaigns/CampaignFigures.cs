using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets.Campaigns;

/// <summary>The figures of a campaign, for the whole and for each channel. Source: activity plan, tables 2 and 7.</summary>
internal static class CampaignFigures
{
    private static readonly (string Id, LocalText Label, LocalText How, Func<ChannelDay, decimal?> Of)[] Kinds =
    [
        Count("uv", "UV", "UV", d => d.Uv),
        Count("pv", "PV", "PV", d => d.Pv),
        Count("carts", "加购数", "additions to cart", d => d.Carts),
        Count("orders", "下单数", "orders", d => d.Orders),
        Count("gmv", "GMV", "GMV", d => d.Gmv),
        Count("new-customers", "新客数", "new customers", d => d.NewCustomers),
        ("cart-rate", new("加购率", "cart rate"), new("加购率 = 加购数 ÷ UV × 100%", "cart rate = additions to cart ÷ UV × 100%"),
            d => Percent(d.Carts, d.Uv)),
        ("order-rate", new("加购下单率", "cart-to-order rate"),
            new("加购下单率 = 下单数 ÷ 加购数 × 100%", "cart-to-order rate = orders ÷ additions to cart × 100%"), d => Percent(d.Orders, d.Carts)),
        ("conversion", new("转化率", "conversion rate"), new("转化率 = 下单数 ÷ UV × 100%", "conversion rate = orders ÷ UV × 100%"),
            d => Percent(d.Orders, d.Uv)),
        ("basket", new("客单价", "basket value"), new("客单价 = GMV ÷ 下单数", "basket value = GMV ÷ orders"),
            d => d.Orders == 0 ? null : d.Gmv / d.Orders),
        ("new-customer-share", new("新客占比", "share of new customers"),
            new("新客占比 = 新客数 ÷ 下单数 × 100%", "share of new customers = new customers ÷ orders × 100%"), d => Percent(d.NewCustomers, d.Orders)),
        ("views-per-visitor", new("人均浏览页数", "pages per visitor"), new("人均浏览页数 = PV ÷ UV", "pages per visitor = PV ÷ UV"),
            d => d.Uv == 0 ? null : (decimal)d.Pv / d.Uv),
    ];

    /// <summary>All figures there are: of the whole, then of each channel under <c>figure/channel</c>.</summary>
    public static IEnumerable<DataFigure> Outline(IEnumerable<Option> channels)
    {
        foreach (var kind in Kinds) yield return new(kind.Id, kind.Label, kind.How);
        foreach (var channel in channels)
            foreach (var kind in Kinds) yield return new($"{kind.Id}/{channel.Id}", Of(channel, kind.Label), kind.How, channel);
    }

    /// <summary>The values of the figures, those of a channel by its id.</summary>
    public static ImmutableDictionary<string, decimal> Values(IReadOnlyDictionary<string, ChannelDay> byChannel)
    {
        var values = ImmutableDictionary.CreateBuilder<string, decimal>();
        Add(values, "", ChannelDay.Sum(byChannel.Values));
        foreach (var (channel, sum) in byChannel) Add(values, "/" + channel, sum);
        return values.ToImmutable();
    }

    private static void Add(ImmutableDictionary<string, decimal>.Builder values, string suffix, ChannelDay sum)
    {
        foreach (var kind in Kinds)
            if (kind.Of(sum) is { } value) values.Add(kind.Id + suffix, value);
    }

    private static decimal? Percent(int part, int whole) => whole == 0 ? null : 100m * part / whole;

    private static LocalText Of(Option channel, LocalText figure) => new($"{channel.Label.Zh}的{figure.Zh}", $"{figure.En} of {channel.Label.En}");

    private static (string, LocalText, LocalText, Func<ChannelDay, decimal?>) Count(
        string id, string zh, string en, Func<ChannelDay, decimal?> of) =>
        (id, new(zh, en), new($"{zh} = 各天各渠道{zh}之和", $"{en}: the sum over all days and channels"), of);
}
