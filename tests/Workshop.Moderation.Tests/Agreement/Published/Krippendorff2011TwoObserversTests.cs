using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Alpha;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section A (binary) and section B (nominal): two observers.</summary>
public sealed class Krippendorff2011TwoObserversTests
{
    [Fact]
    public void Ten_binary_units_give_the_printed_alpha() =>
        Printed.Is(.095, 3, Nominal(Tables.OfColumns("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")));

    [Fact]
    public void Twelve_nominal_units_give_the_printed_alpha() =>
        Printed.Is(.692, 3, Nominal(Tables.OfColumns("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4")));

    private static Estimate Nominal(RatingTable table) => KrippendorffAlpha.Compute(table, MeasurementLevel.Nominal, new AgreementOptions());
}
