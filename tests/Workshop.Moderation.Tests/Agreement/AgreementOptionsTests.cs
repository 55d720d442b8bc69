using Workshop.Moderation.Agreement;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement;

public sealed class AgreementOptionsTests
{
    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementOptions { AdjacentWidth = -0.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementOptions { Confidence = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementOptions { Confidence = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgreementOptions { Replicates = 99 });
    }

    [Fact]
    public void More_confidence_means_a_wider_interval()
    {
        var table = Tables.OfColumns("1 2 3 4 5 3 2", "1 3 3 5 4 2 2");

        var usual = AgreementReport.Compute(table, new AgreementOptions());
        var sure = AgreementReport.Compute(table, new AgreementOptions { Confidence = 0.99 });

        foreach (var ((path, narrow), (_, wide)) in Figures.Of(usual).Zip(Figures.Of(sure)))
        {
            if (narrow.Interval is null)
                continue;
            Assert.True(wide.Interval!.Lower <= narrow.Interval.Lower && wide.Interval.Upper >= narrow.Interval.Upper, path);
            Assert.Equal(0.99, wide.Interval.Confidence);
        }
    }
}
