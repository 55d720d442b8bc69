using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class CompetitorTableTests
{
    private static readonly ICheck Check = Listing.Check(
        "competitor-table", ("field", "rivals"), ("name", "name"), ("filled", new[] { "price" }), ("texts", new[] { "lesson" }),
        ("bounds", new[] { Plans.Map(("column", "rating"), ("min", "1"), ("max", "5")) }), ("brief", "brief"));

    private static string Rival(int number, string rating = "4.8") => $"木语旗舰{number}店|{99 + number}|{rating}|第 {number} 家主图先讲承重测试";

    private static (decimal, string) Judge(params string[] rows) =>
        Check.Judge(Plans.Rows("rivals", rows)) is var verdict ? (verdict.Mark, verdict.Message.Key) : default;

    [Theory]
    [InlineData(1, 1, "competitor-table.too-few")]
    [InlineData(2, 2, "competitor-table.too-few")]
    [InlineData(3, 3, "competitor-table.complete")]
    [InlineData(5, 3, "competitor-table.complete")]
    [InlineData(6, 1.5, "competitor-table.too-many")]
    public void Three_to_five_competitors_are_compared(int count, decimal mark, string key)
    {
        var verdict = Check.Judge(Plans.Rows("rivals", [.. Enumerable.Range(1, count).Select(n => Rival(n))]), 3m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("|129|4.9|第四家详情页先讲承重测试", "competitor-table.unnamed")]
    [InlineData("木语旗舰1店|129|4.9|第四家详情页先讲承重测试", "competitor-table.twice")]
    [InlineData("云栖||4.9|第四家详情页先讲承重测试", "competitor-table.lacking")]
    [InlineData("云栖|129|4.9|不错", "competitor-table.lacking")]
    [InlineData("云栖|129|4.9|第 1 家主图先讲承重测试", "competitor-table.lacking")]
    [InlineData("云栖|129|5.1|第四家详情页先讲承重测试", "competitor-table.out-of-range")]
    [InlineData("云栖|129|0.9|第四家详情页先讲承重测试", "competitor-table.out-of-range")]
    [InlineData("云栖|129||第四家详情页先讲承重测试", "competitor-table.out-of-range")]
    public void A_row_at_fault_does_not_count(string row, string key) => Assert.Equal((3m, key), Judge(Rival(1), Rival(2), Rival(3), row));

    [Fact]
    public void Bounds_are_part_of_the_range() => Assert.Equal((4m, "competitor-table.complete"), Judge(Rival(1, "1"), Rival(2, "5"), Rival(3)));

    [Fact]
    public void Names_differ_by_more_than_case() => Assert.Equal("competitor-table.twice", Judge("Muyu|1|4|lesson about price", "MUYU|2|4|lesson about photos").Item2);

    [Fact]
    public void An_empty_range_is_refused() =>
        Assert.True(Listing.Refuses("competitor-table", ("field", "rivals"), ("name", "name"), ("min", "5"), ("max", "3")));
}
