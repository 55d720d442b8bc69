using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class TimelinessTests
{
    private static readonly DateTimeOffset Deadline = new(2026, 3, 1, 17, 0, 0, TimeSpan.FromHours(8));

    private static Verdict Judge(TimeSpan after, DateTimeOffset? deadline, FormAnswers? answers = null) => new Timeliness().Run(
        new(answers ?? Listing.Answers(("title", new TextAnswer("床头柜"))), 15m, new(Deadline + after, deadline, LateRule.Default)));

    [Theory]
    [InlineData(-1, 15, "timeliness.on-time")]
    [InlineData(0, 15, "timeliness.on-time")]
    [InlineData(1, 9, "timeliness.late")]
    [InlineData(24 * 60, 9, "timeliness.late")]
    [InlineData(24 * 60 + 1, 4.5, "timeliness.late")]
    [InlineData(72 * 60, 4.5, "timeliness.late")]
    [InlineData(72 * 60 + 1, 0, "timeliness.late")]
    public void Late_work_keeps_what_the_rule_leaves(int minutes, decimal mark, string key)
    {
        var verdict = Judge(TimeSpan.FromMinutes(minutes), Deadline);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Hours_minutes_and_the_share_kept_are_told() => Assert.Equal(
        ["26", "5", "30"], Judge(new TimeSpan(1, 2, 5, 40), Deadline).Message.Arguments.Select(a => a.Text));

    [Fact]
    public void Without_a_deadline_nothing_is_late() => Assert.Equal(15m, Judge(TimeSpan.FromDays(99), null).Mark);

    [Fact]
    public void An_empty_form_is_never_on_time() => Assert.Equal("timeliness.empty", Judge(TimeSpan.Zero, null, FormAnswers.Empty).Message.Key);
}
