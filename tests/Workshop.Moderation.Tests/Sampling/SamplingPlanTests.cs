using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class SamplingPlanTests
{
    public static TheoryData<string, string, SamplingPlan> Faulty => new()
    {
        { SamplingProblem.ShareOutOfRange, "Share", new SamplingPlan { Share = 0 } },
        { SamplingProblem.ShareOutOfRange, "Share", new SamplingPlan { Share = 1.01m } },
        { SamplingProblem.NegativeCount, "Minimum", new SamplingPlan { Minimum = -1 } },
        { SamplingProblem.NegativeCount, "MinimumPerBand", new SamplingPlan { MinimumPerBand = -1 } },
        { SamplingProblem.NegativeCount, "MinimumPerMarker", new SamplingPlan { MinimumPerMarker = -1 } },
        { SamplingProblem.NegativeCount, "FirstOfNewMarker", new SamplingPlan { Certainty = new CertaintyRules { FirstOfNewMarker = -1 } } },
        { SamplingProblem.MaximumTooSmall, "Maximum", new SamplingPlan { Minimum = 5, Maximum = 4 } },
        { SamplingProblem.MaximumTooSmall, "Maximum", new SamplingPlan { Maximum = 0 } },
        { SamplingProblem.PercentOutOfRange, "PassMark", new SamplingPlan { PassMark = 101 } },
        { SamplingProblem.PercentOutOfRange, "AtOrAbove", new SamplingPlan { Certainty = new CertaintyRules { AtOrAbove = 101 } } },
        { SamplingProblem.PercentOutOfRange, "BoundaryMargin", new SamplingPlan { Certainty = new CertaintyRules { BoundaryMargin = -1 } } },
        { SamplingProblem.PercentOutOfRange, "AutomaticGap", new SamplingPlan { Certainty = new CertaintyRules { AutomaticGap = 101 } } },
        { SamplingProblem.PercentOutOfRange, "Boundaries", new SamplingPlan { Boundaries = [50, 101] } },
        { SamplingProblem.BoundariesNotRising, "Boundaries", new SamplingPlan { Boundaries = [60, 60] } },
        { SamplingProblem.UnknownRule, "Rule", new SamplingPlan { Rule = (SizeRule)9 } },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Each_fault_has_its_code_and_field(string code, string field, SamplingPlan plan) =>
        Assert.Equal([new SamplingProblem(code, field)], plan.Problems);

    [Fact]
    public void All_faults_are_found_at_once() =>
        Assert.Equal(3, new SamplingPlan { Share = 2, Minimum = -1, PassMark = -1 }.Problems.Count);

    [Fact]
    public void The_presets_have_no_faults_and_their_own_names()
    {
        Assert.Equal(5, SamplingPresets.All.Count);
        Assert.All(SamplingPresets.All, plan => Assert.Empty(plan.Problems));
        Assert.Equal(["plain-20", "banded-20", "square-root", "tenth", "all"], SamplingPresets.All.Select(plan => plan.Name));
    }

    [Theory]
    [InlineData("plain-20", 25, 5)]
    [InlineData("plain-20", 26, 6)]
    [InlineData("plain-20", 0, 0)]
    [InlineData("banded-20", 25, 12)]
    [InlineData("banded-20", 10, 10)]
    [InlineData("banded-20", 500, 30)]
    [InlineData("square-root", 25, 5)]
    [InlineData("square-root", 26, 6)]
    [InlineData("tenth", 25, 10)]
    [InlineData("tenth", 101, 11)]
    [InlineData("all", 10_000, 10_000)]
    public void Sizes_are_rounded_up_and_kept_within_bounds(string name, int submissions, int expected) =>
        Assert.Equal(expected, SamplingPresets.All.Single(plan => plan.Name == name).SizeFor(submissions));

    [Theory]
    [InlineData(59.99, 0)]
    [InlineData(60, 1)]
    [InlineData(89.99, 3)]
    [InlineData(100, 4)]
    public void A_score_on_a_boundary_belongs_to_the_band_above(double percent, int band) =>
        Assert.Equal(band, new SamplingPlan().BandOf((decimal)percent));
}
