using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Differences;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Bland and Altman, Lancet 327, 1986, table 1: peak expiratory flow in l/min of 17 subjects, first reading with the Wright meter against the
/// first with the mini meter.
/// </summary>
public sealed class BlandAltman1986Tests
{
    private static readonly RatingTable Table = Tables.OfColumns(
        "494 395 516 434 476 557 413 442 650 433 417 656 267 478 178 423 427",
        "512 430 520 428 500 600 364 380 658 445 432 626 260 477 259 350 451");

    private static readonly LimitsOfAgreement Limits = LimitsOfAgreement.Compute(Table, 0, 1, new AgreementOptions());

    [Fact]
    public void The_mean_difference_and_its_interval_are_as_printed()
    {
        var bias = MeanDifference.Compute(Table, 0, 1, new AgreementOptions());

        Printed.Is(-2.1, 1, bias);
        Printed.Is(9.4, 1, bias.StandardError);
        Printed.IsInterval(-22.0, 17.8, 1, bias);
    }

    [Fact]
    public void The_standard_deviation_is_as_printed() => Printed.Is(38.8, 1, Limits.StandardDeviation);

    /// <summary>The paper works the limits out from its rounded -2.1 and 38.8; from unrounded figures they are -79.6 and 75.4.</summary>
    [Fact]
    public void The_limits_at_two_standard_deviations_are_as_printed_once_the_paper_s_rounding_is_followed()
    {
        Printed.Is(-79.6, 1, Limits.LowerAtTwo);
        Printed.Is(75.4, 1, Limits.UpperAtTwo);
        var (mean, deviation) = (Math.Round(-36.0 / 17, 1), Math.Round(Limits.StandardDeviation!.Value, 1));
        Printed.Is(-79.7, 1, mean - (2 * deviation));
        Printed.Is(75.5, 1, mean + (2 * deviation));
    }

    /// <summary>Printed as -114.3 to -45.1 and 40.9 to 110.1, again from the rounded figures.</summary>
    [Fact]
    public void The_limits_have_the_printed_standard_error_and_reach()
    {
        Printed.Is(16.3, 1, Limits.LowerAtTwo.StandardError);
        Assert.Equal(34.6, (Limits.LowerAtTwo.Interval!.Upper - Limits.LowerAtTwo.Interval.Lower) / 2, 0.1);
        Assert.Equal(-114.3, Limits.LowerAtTwo.Interval.Lower, 0.2);
        Assert.Equal(-45.1, Limits.LowerAtTwo.Interval.Upper, 0.2);
        Assert.Equal(40.9, Limits.UpperAtTwo.Interval!.Lower, 0.2);
        Assert.Equal(110.1, Limits.UpperAtTwo.Interval.Upper, 0.2);
    }

    [Fact]
    public void The_usual_limits_lie_a_little_closer()
    {
        Printed.Is(-78.1, 1, Limits.Lower);
        Printed.Is(73.9, 1, Limits.Upper);
    }
}
