using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Shares;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Shares;

public sealed class AgreementShareTests
{
    private static readonly AgreementOptions Options = new();

    [Fact]
    public void The_width_is_exact_in_decimal_and_its_end_is_included() =>
        Assert.Equal(1, AgreementShare.Compute(Tables.OfColumns("2.1 0.3", "1.1 1.3"), 1m, Options).Value);

    [Fact]
    public void A_hair_beyond_the_width_does_not_count() =>
        Assert.Equal(0.5, AgreementShare.Compute(Tables.OfColumns("2.11 0.3", "1.1 1.3"), 1m, Options).Value);

    [Fact]
    public void A_negative_width_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementShare.Compute(Tables.OfColumns("1", "1"), -1, Options));

    [Fact]
    public void Each_work_counts_once_however_many_marked_it() =>
        Assert.Equal((1 + (1.0 / 3)) / 2, AgreementShare.Compute(Tables.OfColumns("1 1", "1 1", ". 2"), 0, Options).Value!.Value, 1e-12);

    /// <summary>Newcombe, Statistics in Medicine 17, 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.</summary>
    [Theory]
    [InlineData(81, 263, .2553, .3662)]
    [InlineData(15, 148, .0624, .1605)]
    [InlineData(0, 20, .0000, .1611)]
    [InlineData(1, 29, .0061, .1718)]
    public void The_interval_is_Wilsons_as_Newcombe_prints_it(int agreeing, int works, double lower, double upper)
    {
        var table = RatingTable.Of(["A", "B"], Enumerable.Range(0, works).Select(work => new decimal?[] { 1, work < agreeing ? 1 : 2 }));

        Printed.IsInterval(lower, upper, 4, AgreementShare.Compute(table, 0, Options));
    }
}
