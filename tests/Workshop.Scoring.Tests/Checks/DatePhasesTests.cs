using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class DatePhasesTests
{
    private const string WarmUp = "warm-up|2026-06-15|2026-06-17";
    private const string Burst = "burst|2026-06-18|2026-06-18";
    private const string Return = "return|2026-06-19|2026-06-20";

    private static readonly ICheck Check = Of();

    private static ICheck Of(string? day = null) => Listing.Check(
        "date-phases", ("field", "phases"), ("by", "phase"), ("start", "start"), ("end", "end"), ("phases", new[]
        {
            Plans.Map(("id", "warm-up"), ("min", "3"), ("max", "3")),
            day is null ? Plans.Map(("id", "burst"), ("min", "1"), ("max", "1")) : Plans.Map(("id", "burst"), ("min", "1"), ("max", "1"), ("day", day)),
            Plans.Map(("id", "return"), ("min", "2"), ("max", "4")),
        }));

    private static (decimal, string) Judge(params string[] rows) =>
        Check.Judge(Plans.Rows("phases", rows)) is var verdict ? (verdict.Mark, verdict.Message.Key) : default;

    [Fact]
    public void Phases_that_join_up_earn_all_in_whatever_order_the_rows_stand() =>
        Assert.Equal([(4m, "date-phases.fits"), (4m, "date-phases.fits")], [Judge(WarmUp, Burst, Return), Judge(Return, "rest|2026-01-01|", Burst, WarmUp)]);

    [Theory]
    [InlineData("burst|2026-06-18|2026-06-18", "return|2026-06-19|2026-06-22", 4, "date-phases.fits")]
    [InlineData("burst|2026-06-18|2026-06-18", "return|2026-06-19|2026-06-23", 2, "date-phases.wrong-length")]
    [InlineData("burst|2026-06-18|2026-06-18", "return|2026-06-19|2026-06-19", 2, "date-phases.wrong-length")]
    [InlineData("burst|2026-06-18|2026-06-18", "return|2026-06-20|2026-06-21", 2, "date-phases.gap")]
    [InlineData("burst|2026-06-18|2026-06-18", "return|2026-06-18|2026-06-20", 2, "date-phases.overlap")]
    [InlineData("burst|2026-06-19|2026-06-19", "return|2026-06-22|2026-06-23", 1, "date-phases.gap")]
    [InlineData("burst|2026-06-20|2026-06-18", "return|2026-06-19|2026-06-20", 0, "date-phases.backwards")]
    [InlineData("burst|2026-06-18|", "return|2026-06-19|2026-06-20", 0, "date-phases.undated")]
    [InlineData("burst|soon|later", "return|2026-06-19|2026-06-20", 0, "date-phases.undated")]
    public void Lengths_gaps_and_overlaps_are_told(string burst, string then, decimal mark, string key) =>
        Assert.Equal((mark, key), Judge(WarmUp, burst, then));

    [Fact]
    public void A_phase_left_out_costs_no_less_than_one_that_is_wrong()
    {
        Assert.Equal((1m, "date-phases.missing"), Judge(WarmUp, Burst));
        Assert.Equal((0m, "date-phases.missing"), Judge(WarmUp, Return));
        Assert.Equal((1m, "date-phases.wrong-length"), Judge(WarmUp, Burst, "return|2026-07-01|2026-07-30"));
    }

    [Fact]
    public void A_phase_in_two_rows_is_told_at_the_second()
    {
        var verdict = Check.Judge(Plans.Rows("phases", WarmUp, Burst, Return, Burst));

        Assert.Equal((2m, "date-phases.twice", Place.InRow(3, "phase")), (verdict.Mark, verdict.Message.Key, verdict.Places[0]));
        Assert.Equal("4", verdict.Next!.Arguments[0].Text);
    }

    [Theory]
    [InlineData("2026-06-18", 4, "date-phases.fits")]
    [InlineData("2026-06-17", 2, "date-phases.off-the-day")]
    [InlineData("2026-06-19", 2, "date-phases.off-the-day")]
    public void A_phase_may_have_to_cover_a_day_of_the_form(string day, decimal mark, string key)
    {
        var verdict = Of("bigDay").Judge(Plans.Rows("phases", WarmUp, Burst, Return).And("bigDay", day));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_day_left_empty_is_not_covered() =>
        Assert.Equal("date-phases.off-the-day", Of("bigDay").Judge(Plans.Rows("phases", WarmUp, Burst, Return)).Message.Key);

    [Fact]
    public void The_first_and_last_days_there_are_do_no_harm() =>
        Assert.Equal((0m, "date-phases.wrong-length"), Judge("warm-up|0001-01-01|9999-12-31", "burst|9999-12-31|9999-12-31", "return|0001-01-01|0001-01-02"));

    [Fact]
    public void The_message_names_days_and_phases() => Assert.Equal(
        ["burst", "2026-06-18", "return", "2026-06-21", "2"],
        Check.Judge(Plans.Rows("phases", WarmUp, Burst, "return|2026-06-21|2026-06-22")).Message.Arguments.Select(a => a.In("en", Listing.Form)));

    [Fact]
    public void Parameters_that_cannot_be_met_are_refused()
    {
        Assert.True(Refuses(("id", "burst"), ("min", "3"), ("max", "2")));
        Assert.True(Refuses(("id", "sale"), ("min", "1"), ("max", "2")));
        Assert.False(Refuses(("id", "burst"), ("min", "1"), ("max", "2")));
    }

    private static bool Refuses(params (string, object)[] phase) => Listing.Refuses(
        "date-phases", ("field", "phases"), ("by", "phase"), ("start", "start"), ("end", "end"), ("phases", new[] { Plans.Map(phase) }));
}
