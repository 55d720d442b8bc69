namespace Workshop.Scoring.Tests.Checks;

public sealed class ListSizeTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "list-size", ("field", "sellingPoints"), ("min", "3"), ("max", "5"), ("leastLength", "4"), ("table", "cabinet"));

    public static TheoryData<string[], decimal, string> Lists => new()
    {
        { ["免安装抽拉设计", "环保E1级板材", "静音滑轨不扰人"], 6, "list-size.fits" },
        { ["一二三四", "二三四五", "三四五六", "四五六七", "五六七八"], 6, "list-size.fits" },
        { ["免安装抽拉设计", "环保E1级板材"], 4, "list-size.too-few" },
        { ["免安装抽拉设计"], 2, "list-size.too-few" },
        { ["免安装抽拉设计", "环保E1级板材", "好"], 4, "list-size.too-few" },
        { ["免安装抽拉设计", "环保E1级板材", "免安装抽拉设计"], 4, "list-size.too-few" },
        { ["免安装抽拉设计", "环保E1级板材", "好好好好好"], 4, "list-size.too-few" },
        { ["床头柜实木北欧", "卧室收纳储物", "新款包邮特价"], 0, "list-size.too-few" },
        { ["一二三四", "二三四五", "三四五六", "四五六七", "五六七八", "六七八九"], 3, "list-size.too-many" },
        { [.. Enumerable.Range(1000, 10).Select(i => $"第 {i} 条卖点")], 3, "list-size.too-many" },
        { [.. Enumerable.Range(1000, 11).Select(i => $"第 {i} 条卖点")], 0, "list-size.too-many" },
        { [], 0, "nothing.handed-in" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Only_items_with_something_in_them_count(string[] items, decimal mark, string key)
    {
        var verdict = _check.Judge("sellingPoints", Listing.List(items), 6m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Items_that_do_not_count_are_pointed_at() =>
        Assert.Equal([1, 2], _check.Judge("sellingPoints", Listing.List("免安装抽拉设计", "好", "免安装抽拉设计")).Places.Select(p => p.Row));

    [Fact]
    public void An_empty_range_is_refused() =>
        Assert.True(Listing.Refuses("list-size", ("field", "sellingPoints"), ("min", "5"), ("max", "3")));
}
