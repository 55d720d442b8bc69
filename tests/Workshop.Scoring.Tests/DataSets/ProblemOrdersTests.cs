using System.Collections.Immutable;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class ProblemOrdersTests
{
    [Fact]
    public void A_thousand_seeds_have_every_label_and_each_limit_from_both_sides()
    {
        var source = Sources.Source("problem-orders");
        foreach (var data in Sources.Seeds(1_000).Select(source.Make))
        {
            Assert.Equal(30, data.Key.Labels.Length);
            Assert.Equal(5, data.Key.Labels.Select(l => l.Label).Distinct().Count());
            var unpaid = data.Tables.Single().Rows.Where(r => r[4].In("en") == "Unpaid").Select(r => Hours(r)).ToHashSet();
            Assert.Superset(new HashSet<int> { 23, 24, 25, 47, 48, 49 }, unpaid);
            Assert.Contains(data.Tables.Single().Rows, r => r[4].In("en") == "Paid" && Whole(r[2]) == Whole(r[3]));
        }
    }

    [Fact]
    public void The_key_is_what_the_table_says()
    {
        foreach (var data in Sources.Seeds(100).Select(Sources.Source("problem-orders").Make))
            Assert.Equal(data.Tables.Single().Rows.Select(r => (r[0].In("en"), Expected(r))), data.Key.Labels.Select(l => (l.Subject, l.Label)));
    }

    [Fact]
    public void Addresses_of_each_sort_are_needed() => Assert.Equal(["SC1114"], Sources.Faults("problem-orders", Sources.Triage.With("addresses",
        Enumerable.Range(1, 4).Select(i => Some.Map(("text", Some.Map(("zh", $"{i}"), ("en", $"{i}"))))).ToArray())));

    private static string Expected(ImmutableArray<DataCell> row)
    {
        if (row[4].In("en") == "Unpaid" && Hours(row) > 48) return "close";
        if (row[4].In("en") == "Unpaid" && Hours(row) >= 24) return "remind";
        if (row[6].In("zh") == "杭州市") return "contact";
        if (row[7].In("zh") is not { Length: 11 } phone || !phone.All(char.IsAsciiDigit)) return "contact";
        return Whole(row[2]) > Whole(row[3]) ? "wait" : "ship";
    }

    private static int Hours(ImmutableArray<DataCell> row) => Whole(row[5]);

    private static int Whole(DataCell cell) => ((WholeCell)cell).Number;
}
