using System.Globalization;

namespace Workshop.Content.Tests.Shipped;

/// <summary>What a case reckons is reckoned again from the prices and counts it starts with, and must stand in both languages.</summary>
public sealed class CaseFiguresTests
{
    private static readonly Course Course =
        ContentLoader.Load(Repository.Path("content")).Library.FindCourse("ecommerce-operations")!;

    private static readonly Dictionary<string, decimal[]> Reckoned = new()
    {
        ["beauty-repeat-timing"] = Voucher(left: 168.00m - 50.40m - 8.40m - 5.00m),
        ["beauty-sample-first"] = Sample(left: 239.00m - 66.00m - 11.95m - 5.00m),
        ["clothing-broken-sizes"] = Sizes(left: 159.00m - 62.00m - 7.95m - 5.00m),
        ["clothing-size-returns"] = Returns(left: 189.00m - 76.00m - 9.45m - 6.00m, lost: 6.00m + 8.00m + 3.80m),
        ["home-stock-alarm"] = [38 * 52.00m, 38 * 12.90m, 38 * (52.00m + 12.90m), 1_800 * 7 * 0.025m * 52.00m],
        ["home-threshold"] = Threshold(one: 70.00m - 6.00m, two: 140.00m - 6.00m),
    };

    public static TheoryData<string> Cases => [.. Course.Cases.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_case_reckons_is_right_in_both_languages(string id)
    {
        var story = Course.FindCase(id)!;

        Assert.All(Reckoned[id].Select(n => n.ToString("N2", CultureInfo.InvariantCulture)), figure =>
        {
            Assert.Contains(figure, story.Markdown.Zh, StringComparison.Ordinal);
            Assert.Contains(figure, story.Markdown.En, StringComparison.Ordinal);
        });
    }

    private static decimal[] Voucher(decimal left)
    {
        var (early, late) = (135 * left - 45 * 30.00m, 248 * left - 186 * 30.00m);
        return [left, left - 85.00m, 135 * left, 248 * left, early, late, late - early, Two(early / 1_500), Two(late / 1_500)];
    }

    private static decimal[] Sample(decimal left)
    {
        const decimal opened = 66.00m + 5.00m + 8.00m, unopened = 5.00m + 8.00m;
        var (before, after) = (820 * left - 180 * opened, 850 * left - 40 * opened - 110 * unopened - 1_000 * 2.00m);
        return [left, opened, 180 * opened, 40 * opened, 110 * unopened, before, after, after - before, 30 * (left + opened), 110 * 66.00m];
    }

    private static decimal[] Sizes(decimal left)
    {
        const decimal advertising = 12 * 2_000 * 0.80m;
        var (returned, sold, whole) = (9 * (left + 12.00m), 9 * 80 + 3 * 58, 12 * 80);
        var (even, shared) = (sold * left - advertising - returned, whole * left - advertising);
        return [left, sold * left, whole * left, advertising, returned, even, shared];
    }

    private static decimal[] Returns(decimal left, decimal lost)
    {
        var (first, second) = (1_320 * left - 680 * lost - 90_000, 1_560 * left - 440 * lost - 90_000);
        return [left, lost, 1_320 * left, 1_560 * left, 680 * lost, 440 * lost, first, second, second - first];
    }

    private static decimal[] Threshold(decimal one, decimal two)
    {
        const decimal sheet = 199.00m, off = 30.00m, bundle = 288.00m;
        var bundled = one + 45.00m - 20.00m;
        return
        [
            one, two - off, bundled, 350 * off, 400 * off, 650 * sheet + 350 * 2 * sheet, 600 * sheet + 400 * (2 * sheet - off),
            520 * sheet + 350 * 2 * sheet + 130 * bundle, 650 * one + 350 * two, 600 * one + 400 * (two - off), 520 * one + 350 * two + 130 * bundled,
        ];
    }

    private static decimal Two(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
