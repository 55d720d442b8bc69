using System.Globalization;
using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.DataSets.Deciding;
using Workshop.Scoring.DataSets.Orders;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class OrderHistoriesTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    /// <summary>The label a customer gets whose orders are written as "days ago:amount".</summary>
    private static string Label(ParameterMap tiers, string orders)
    {
        var problems = new List<Scoring.Rubrics.RubricProblem>();
        var p = Scoring.Checks.Parameters.ParameterBinder.Bind<OrderHistories.Parameters>(tiers, Some.FullForm, Some.Resources, problems)!;
        Assert.Empty(problems);
        var customer = new Customer("C001", [.. orders.Split(' ').Select(o => o.Split(':')).Select(o => new PastOrder(int.Parse(o[0], null), Number(o[1])))]);
        return new DecisionTable<CustomerFact>(p.Labels, p.Rules).Decide(customer.Fact).Label;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("0:100 1:100 29:100", "high-value")]
    [InlineData("0:100 1:100 30:100", "high-value")]
    [InlineData("0:100 1:100 31:100", "potential")]
    [InlineData("0:900 1:900", "potential")]
    [InlineData("5:299", "potential")]
    [InlineData("5:300", "potential")]
    [InlineData("30:100", "potential")]
    [InlineData("31:100", "dormant")]
    [InlineData("60:100", "dormant")]
    [InlineData("61:100", "lost")]
    [InlineData("45:900 100:900 120:900", "dormant")]
    public void The_tiers_of_the_text_hold_at_their_boundaries(string orders, string label) =>
        Assert.Equal(label, Label(Sources.TiersOfText, orders));

    [Theory]
    [InlineData("0:500 1:500 30:500", "high-value")]
    [InlineData("0:500 1:500 30:499.97", "rising")]
    [InlineData("0:500 1:500 31:500", "rising")]
    [InlineData("0:600 1:600 2:300", "high-value")]
    [InlineData("0:100 1:100 2:100", "rising")]
    [InlineData("0:900 1:900", "rising")]
    [InlineData("5:299.99", "potential")]
    [InlineData("5:300", "rising")]
    [InlineData("30:100", "potential")]
    [InlineData("30:100 90:900", "potential")]
    [InlineData("31:100", "dormant")]
    [InlineData("60:100", "dormant")]
    [InlineData("61:100", "lost")]
    public void The_tiers_of_table_3_hold_at_their_boundaries(string orders, string label) =>
        Assert.Equal(label, Label(Sources.TiersOfTable3, orders));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_thousand_seeds_have_every_tier_boundary_and_gap(bool table3)
    {
        var source = Sources.Bind("order-histories", table3 ? Sources.TiersOfTable3 : Sources.TiersOfText);
        foreach (var data in Sources.Seeds(1_000).Select(source.Make))
        {
            Assert.Equal(source.Outline.Labels.Select(l => l.Id).Order(), data.Key.Labels.Select(l => l.Label).Distinct().Order());
            var customers = Read(data);
            Assert.Equal(40, customers.Count);
            foreach (var day in new[] { 0, 30, 31, 60, 61 }) Assert.Contains(customers, c => c.Last == day);
            Assert.Contains(customers, c => c.Recent == 2 && c.Basket < 300);
            Assert.Contains(customers, c => c.Recent == 2 && c.Basket >= 300);
            Assert.Contains(customers, c => c.Recent == 1 && c.Basket == 300);
            Assert.Contains(customers, c => c.Recent == 1 && c.Basket == 299.99m);
            Assert.Contains(customers, c => c.Recent == 1 && c.Basket > 300);
            Assert.Contains(customers, c => c.Recent >= 3 && c.Basket == 500);
            Assert.Contains(customers, c => c.Recent >= 3 && c.Basket == 499.99m);
            Assert.Contains(customers, c => c.Recent >= 3 && c.Basket < 300);
        }
    }

    [Fact]
    public void The_key_is_what_the_tables_say()
    {
        var data = Sources.Source("order-histories").Make(Sources.Seed(3));

        var expected = Read(data).Select(c => (c.Id, c.Recent >= 3 ? "high-value" : c.Recent > 0 ? "potential" : c.Last <= 60 ? "dormant" : "lost"));

        Assert.Equal(expected.Order(), data.Key.Labels.Select(l => (l.Subject, l.Label)).Order());
        Assert.Equal(data.Key.Labels.Count(l => l.Label == "lost"), data.Key.Figures["count/lost"]);
        Assert.Equal(40, data.Key.Figures["count"]);
    }

    [Fact]
    public void A_rule_table_with_a_hole_or_a_label_nobody_gets_is_refused()
    {
        Assert.Equal(["SC1114"], Faults(Sources.Rule("a", Sources.Fact("orders-in")), Sources.Rule("b", Sources.Fact("days-since-last"))));
        Assert.Equal(["SC1114"], Faults(Sources.Rule("a"), Sources.Rule("b")));
        Assert.Equal(["SC1114"], Faults(Sources.Rule("a", Sources.Fact("orders-in")), Sources.Rule("a")));
        Assert.Equal(["SC1114"], Faults(Sources.Rule("c", Sources.Fact("orders-in", ("atLeast", "4"))), Sources.Rule("b")));
        Assert.Equal(["SC1114"], Faults(Sources.Rule("a", Sources.Fact("orders-in")), Sources.Rule("b")));
        Assert.Equal(["SC1114"], Faults(Sources.Rule("a", Sources.Fact("days-since-last", ("days", "30"), ("over", "3"))), Sources.Rule("b")));
        Assert.Equal(["SC1104"], Faults(Sources.Rule("a", Sources.Fact("mood")), Sources.Rule("b")));
    }

    private static IEnumerable<string> Faults(params ParameterMap[] rules) =>
        Sources.Faults("order-histories", Sources.TiersOfText.With("rules", rules).With("labels", Sources.Labels("a", "b")));

    /// <summary>Customers as a trainee would work them out, from the order table alone.</summary>
    private static List<(string Id, int Last, int Recent, decimal Basket)> Read(DataSet data) =>
    [
        .. data.Tables.Single(t => t.Id == "orders").Rows
            .Select(r => (Id: r[1].In("en"), Ago: Today.DayNumber - ((DateCell)r[2]).Day.DayNumber, ((MoneyCell)r[3]).Amount))
            .GroupBy(o => o.Id).OrderBy(g => g.Key)
            .Select(g => (g.Key, g.Min(o => o.Ago), g.Count(o => o.Ago <= 30), Mean([.. g.Where(o => o.Ago <= 30).Select(o => o.Amount)]))),
    ];

    private static decimal Mean(decimal[] amounts) => amounts.Length == 0 ? -1 : amounts.Sum() / amounts.Length;
}
