using Workshop.Scoring.Similarity;
using Workshop.Web.Marking.Similarity;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Marking.Similarity;

/// <summary>The threshold must tell a copied brief from work about it, by all tasks there are.</summary>
public sealed class ShippedSimilarityTests
{
    public static TheoryData<string> Tasks => [.. ShippedWork.Tasks.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Honest_work_is_long_enough_to_judge_and_far_from_the_brief(string taskId)
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == taskId);
        var best = task.Samples.Select(s => ShippedWork.Read(task, s)).Where(w => w.IsHonest).ToList();

        Assert.All(best, work => Assert.True(ShareOfBrief(work) < SimilarityRules.FlagFrom, $"{work.Sample.Name} shares {ShareOfBrief(work)} with the brief."));
        Assert.InRange(best.Max(w => FingerprintOf(w).Hashes.Length), SimilarityRules.LeastHashes, int.MaxValue);
    }

    /// <summary>Some of these samples are stitched together of fragments too short to be known again.</summary>
    [Fact]
    public void Most_copied_briefs_are_flagged()
    {
        var copied = ShippedWork.Tasks.Select(t => ShippedWork.Read(t, t.Samples.Single(s => s.Name == "copied-brief"))).ToList();

        var flagged = copied.Count(w => FingerprintOf(w).Hashes.Length >= SimilarityRules.LeastHashes && ShareOfBrief(w) >= SimilarityRules.FlagFrom);

        Assert.True(flagged * 3 >= copied.Count * 2, $"{flagged} of {copied.Count} copied briefs are flagged.");
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_brief_itself_is_the_brief_in_either_language(string taskId)
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == taskId);

        Assert.All(new[] { "zh-Hans", "en" }, language => Assert.Equal(1m, Containment.Of(Fingerprint.Of(GivenText.LinesOf(task, language)), GivenText.FingerprintOf(task))));
    }

    private static decimal ShareOfBrief(ShippedWork work) => Containment.Of(FingerprintOf(work), GivenText.FingerprintOf(work.Task));

    private static Fingerprint FingerprintOf(ShippedWork work) =>
        OwnWriting.FingerprintOf(work.Answers, work.Task.Form, work.Seed is { } seed ? work.Task.Scorer.Data?.Make(seed) : null);
}
