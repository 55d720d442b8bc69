using System.Text.Json.Nodes;
using CsCheck;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Content.Tests.Shipped;

/// <summary>However a listing is spoilt, mending one fault of it never costs anything, and each fault alone costs something.</summary>
public sealed class MendingTests
{
    public static TheoryData<string> Faults => [.. ListingFault.All.Select(f => f.Name)];

    private static ListingWork Spoilt(IEnumerable<ListingFault> faults) => faults.Aggregate(
        ListingWork.WithoutFault.With("title", "栖木床头柜实木北欧卧室收纳新款").With(a => a["keywordEvidence"]![1] = JsonNode.Parse(
            """{"term": "北欧", "volume": 128000, "competition": 0.81}""")).With(a => a["keywordEvidence"]![2] = JsonNode.Parse(
            """{"term": "收纳", "volume": 264000, "competition": 0.91}""")),
        (work, fault) => work.With(fault.Spoil));

    private static decimal Total(IEnumerable<ListingFault> faults) => Spoilt(faults).Score().Total;

    [Fact]
    public void Without_faults_nothing_is_lost() => Assert.Equal(90m, Total([]));

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_alone_costs_marks_and_says_what_to_do(string name)
    {
        var sheet = Spoilt(ListingFault.All.Where(f => f.Name == name)).Score();
        var lost = sheet.Criteria.SelectMany(c => c.Findings).Where(f => f.Outcome != Outcome.Pass).ToList();

        if (name is "no brand" or "no brand attribute")
        {
            Assert.Empty(lost);
            return;
        }
        Assert.InRange(sheet.Total, 55m, 89.5m);
        Assert.NotEmpty(lost);
        Assert.All(lost, finding => Assert.NotNull(finding.Next));
    }

    [Fact]
    public void Mending_one_fault_never_lowers_the_total() =>
        Gen.Shuffle(ListingFault.All.ToArray(), 1, 12).Select(Gen.Int[0, 11]).Sample((chosen, which) =>
        {
            var faults = ListingFault.All.Where(chosen.Contains).ToList();
            var mended = chosen[which % chosen.Length];

            var (before, after) = (Total(faults), Total(faults.Where(f => f != mended)));

            Assert.True(after >= before, $"Mending '{mended}' of [{string.Join(", ", faults)}] took {before} to {after}.");
        }, iter: 3_000);
}
