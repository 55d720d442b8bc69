using Workshop.Scoring;
using Workshop.Scoring.Checks;

namespace Workshop.Content.Tests.Shipped;

/// <summary>What scoring one listing without pictures allocates; tests/Workshop.Benchmarks says how long it takes.</summary>
public sealed class ScoringCostTests
{
    private const int Rounds = 200;
    private const long Limit = 12 * 1024;

    public static TheoryData<string> Works => ["flawless", "Table 6", "empty"];

    [Theory]
    [MemberData(nameof(Works))]
    public void A_listing_of_texts_is_scored_within_twelve_kilobytes(string name)
    {
        var answers = ListingWork.Named(name).WithoutPictures().Read();
        var handover = new Handover(DateTimeOffset.UnixEpoch, null, LateRule.Default);
        var scorer = ListingWork.Task.Scorer;
        scorer.Score(answers, handover);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++) scorer.Score(answers, handover);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;

        Assert.InRange(each, 1, Limit);
    }
}
