using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.Checks;

public sealed class FunnelStepTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check("funnel-step", ("field", "leak"));

    [Theory]
    [InlineData("step-two", 4, "funnel-step.right")]
    [InlineData("step-one", 0, "funnel-step.wrong")]
    [InlineData("none", 0, "funnel-step.wrong")]
    public void Only_the_leaking_step_earns(string option, decimal mark, string key)
    {
        var verdict = _check.Judge("leak", new ChoiceAnswer(option));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("none", 4)]
    [InlineData("step-two", 0)]
    public void Where_nothing_leaks_no_step_is_right(string option, decimal mark)
    {
        var data = new DataSet(AnswerKey.Empty, () => []);

        Assert.Equal(mark, _check.Run(new(Listing.Answers(("leak", new ChoiceAnswer(option))), 4m, Some.OnTime, data)).Mark);
    }

    [Fact]
    public void The_right_step_is_not_told() => Assert.DoesNotContain(
        _check.Judge("leak", new ChoiceAnswer("step-one")).Next!.Arguments, a => a.Text.Contains("step-two", StringComparison.Ordinal));
}
