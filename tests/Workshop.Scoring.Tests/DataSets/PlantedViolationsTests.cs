using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class PlantedViolationsTests
{
    private static readonly string[] LookAlikes = ["最近上新", "第一步先领券", "最小起订量 2 件"];

    [Fact]
    public void A_thousand_seeds_plant_so_many_of_every_category_and_know_where()
    {
        var source = Sources.Source("planted-violations");
        foreach (var data in Sources.Seeds(1_000).Select(source.Make))
        {
            var rows = data.Tables.Single().Rows;
            Assert.Equal(Enumerable.Range(1, 9).Select(n => $"{n}"), rows.Select(r => r[0].In("en")));
            Assert.Equal(4, data.Key.Labels.Length);
            Assert.Equal(3, data.Key.Labels.Select(l => l.Label).Distinct().Count());
            Assert.All(data.Key.Labels, l => Assert.True(IsOf(l.Label, rows[int.Parse(l.Subject, null) - 1][2].In("zh"))));
            Assert.DoesNotContain(data.Key.Labels, l => LookAlikes.Contains(rows[int.Parse(l.Subject, null) - 1][2].In("zh")));
        }
    }

    [Fact]
    public void Statements_stand_by_place_and_innocent_look_alikes_come_up()
    {
        var drawn = Sources.Seeds(50).Select(s => Sources.Source("planted-violations").Make(s).Tables.Single().Rows).ToList();

        Assert.All(drawn, rows => Assert.Equal(rows.Select(r => r[1].In("en")).OrderDescending(), rows.Select(r => r[1].In("en"))));
        Assert.All(LookAlikes, text => Assert.Contains(drawn, rows => rows.Any(r => r[2].In("zh") == text)));
    }

    [Theory]
    [InlineData("violating", "2")]
    [InlineData("violating", "7")]
    [InlineData("statements", "11")]
    [InlineData("statements", "4")]
    public void Numbers_the_pool_cannot_fill_are_refused(string key, string value) =>
        Assert.Equal(["SC1114"], Sources.Faults("planted-violations", Sources.Audit.With(key, value)));

    [Fact]
    public void A_category_or_place_nobody_knows_is_refused()
    {
        Assert.Equal(["SC1114"], Sources.Faults("planted-violations", Sources.Audit.With("places", Sources.Labels("title"))));
        Assert.Equal(["SC1114"], Sources.Faults("planted-violations", Sources.Audit.With("categories", Sources.Labels("extreme-word"))));
        Assert.Equal(["SC1114"], Sources.Faults(
            "planted-violations", Sources.Audit.With("categories", Sources.Labels("extreme-word", "price-claim", "unfair-term", "privacy"))));
    }

    private static bool IsOf(string category, string text) => category switch
    {
        "extreme-word" => text is "全网第一的床头柜" or "最好的床头柜",
        "price-claim" => text is "原价 999 元" or "史上低价",
        _ => text is "最终解释权归本店所有" or "一经售出概不退换",
    };
}
