using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class CampaignChannelsTests
{
    /// <summary>Activity plan, table 2; pages and new customers are not in it.</summary>
    private static readonly ParameterMap Table2 = Sources.Campaign.With("recorded", new[]
    {
        Day("home-page", 1200, 300, 72, 28800), Day("paid-ads", 800, 240, 64, 25600), Day("community", 500, 150, 30, 12000),
    });

    private static ParameterMap Day(string channel, int uv, int carts, int orders, int gmv, int newCustomers = 0) => Some.Map(
        ("date", "2024-06-01"), ("channel", channel), ("uv", $"{uv}"), ("pv", $"{uv}"), ("carts", $"{carts}"), ("orders", $"{orders}"),
        ("gmv", $"{gmv}"), ("newCustomers", $"{newCustomers}"));

    [Theory]
    [InlineData("conversion/home-page", 6.0)]
    [InlineData("conversion/paid-ads", 8.0)]
    [InlineData("conversion/community", 6.0)]
    [InlineData("uv", 2500)]
    [InlineData("carts", 690)]
    [InlineData("orders", 166)]
    [InlineData("gmv", 66400)]
    [InlineData("conversion", 6.64)]
    [InlineData("basket", 400)]
    [InlineData("cart-rate", 27.6)]
    public void Table_2_has_the_figures_it_prints(string figure, double value) =>
        Assert.Equal((decimal)value, Sources.Bind("campaign-channels", Table2).Make(Sources.Seed(1)).Key.Figures[figure]);

    [Fact]
    public void Table_2_is_given_as_recorded_whatever_the_seed_and_has_no_leak()
    {
        var source = Sources.Bind("campaign-channels", Table2);
        var (one, other) = (source.Make(Sources.Seed(1)), source.Make(Sources.Seed(2)));

        Assert.Equal(Sources.Given(one), Sources.Given(other));
        Assert.Contains("2024-06-01,付费广告,800,800,240,64,25600.00,0", Sources.Given(one), StringComparison.Ordinal);
        Assert.Null(one.Key.LeakingStep);
    }

    [Fact]
    public void A_thousand_seeds_have_exactly_one_leak_each_and_both_steps_among_them()
    {
        var source = Sources.Source("campaign-channels");
        var leaks = Sources.Seeds(1_000).Select(s => source.Make(s).Key).ToList();

        Assert.All(leaks, key =>
        {
            var (toCart, toOrder) = (key.Figures["cart-rate"], key.Figures["order-rate"]);
            Assert.InRange(Math.Min(toCart, toOrder), 8m, 15m);
            Assert.InRange(Math.Max(toCart, toOrder), 21m, 31m);
            Assert.Equal(toCart < toOrder ? "visit-to-cart" : "cart-to-order", key.LeakingStep);
        });
        Assert.InRange(leaks.Count(k => k.LeakingStep == "visit-to-cart"), 400, 600);
    }

    [Fact]
    public void Every_day_and_channel_has_a_row_that_can_be_so()
    {
        foreach (var seed in Sources.Seeds(200))
        {
            var table = Assert.Single(Sources.Source("campaign-channels").Make(seed).Tables);
            Assert.Equal(18, table.Rows.Length);
            Assert.Equal(18, table.Rows.Select(r => r[0].In("en") + r[1].In("en")).Distinct().Count());
            Assert.All(table.Rows, row =>
            {
                int[] funnel = [.. new[] { 3, 2, 4, 5, 7 }.Select(i => ((WholeCell)row[i]).Number)];
                Assert.Equal(funnel.OrderDescending(), funnel);
            });
        }
    }

    [Fact]
    public void Totals_are_those_of_the_table()
    {
        var data = Sources.Source("campaign-channels").Make(Sources.Seed(7));
        var rows = data.Tables[0].Rows;

        Assert.Equal(rows.Sum(r => ((WholeCell)r[2]).Number), data.Key.Figures["uv"]);
        Assert.Equal(rows.Sum(r => ((MoneyCell)r[6]).Amount), data.Key.Figures["gmv"]);
        Assert.Equal(rows.Where(r => r[1].In("zh") == "付费广告").Sum(r => ((WholeCell)r[5]).Number), data.Key.Figures["orders/paid-ads"]);
    }

    [Theory]
    [InlineData("starts", "15 June", "SC1114")]
    [InlineData("burst", "7", "SC1114")]
    [InlineData("days", "0", "SC1105")]
    [InlineData("weeks", "1", "SC1102")]
    public void Parameters_that_do_not_go_together_are_refused(string key, string value, string code) =>
        Assert.Equal([code], Sources.Faults("campaign-channels", Sources.Campaign.With(key, value)));

    [Fact]
    public void A_recorded_row_must_be_possible_and_of_a_channel_there_is()
    {
        Assert.Equal(["SC1114"], Sources.Faults("campaign-channels", Sources.Campaign.With("recorded", new[] { Day("paid-ads", 10, 5, 6, 100) })));
        Assert.Equal(["SC1114"], Sources.Faults("campaign-channels", Sources.Campaign.With("recorded", new[] { Day("radio", 10, 5, 2, 100) })));
    }
}
