using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>
/// The frame that Fleiss' kappa and Gwet's AC1 share: average pairwise agreement, corrected by a chance term that is a sum over categories,
/// with Gwet's linearised variance, which holds whether the markers agree or not and with marks missing. Source: Gwet, "Computing
/// inter-rater reliability and its variance in the presence of high agreement", British Journal of Mathematical and Statistical Psychology
/// 61, 2008, pages 29-48; missing marks as in Gwet, "Handbook of Inter-Rater Reliability", 4th edition 2014, chapter 5.
/// </summary>
internal sealed class ManyMarkerCoefficient
{
    private const double Tiny = 1e-12;

    private readonly MarkCounts _counts;
    private readonly double[] _shares;
    private readonly Func<double, double> _chancePart;
    private readonly double _pairedShare;

    /// <param name="counts">At least one work with two marks.</param>
    /// <param name="chancePart">What a work in a category adds to chance, given the category's overall share.</param>
    public ManyMarkerCoefficient(MarkCounts counts, Func<double, double> chancePart)
    {
        _counts = counts;
        _chancePart = chancePart;
        var total = counts.Weights.Sum();
        _shares = [.. counts.Weights.Select(weight => weight / total)];
        CategoryShares = new double[counts.Categories];
        foreach (var (work, share) in counts.Works.Zip(_shares))
        {
            foreach (var (category, marks) in work)
                CategoryShares[category] += share * marks / work.Values.Sum();
        }

        _pairedShare = Enumerable.Range(0, _shares.Length).Where(work => counts.Totals[work] >= 2).Sum(work => _shares[work]);
        Observed = Enumerable.Range(0, _shares.Length).Sum(work => _shares[work] * Agreement(work)) / _pairedShare;
        Expected = CategoryShares.Sum(share => share * chancePart(share));
    }

    /// <summary>Overall share of each category, every work counting once.</summary>
    public double[] CategoryShares { get; }

    public double Observed { get; }

    public double Expected { get; }

    public Estimate Estimate(AgreementOptions options)
    {
        if (1 - Expected < Tiny)
            return Moderation.Agreement.Estimate.Not(UndefinedReason.NoVariation, _counts.PairedWorks);
        var value = (Observed - Expected) / (1 - Expected);
        var estimate = Moderation.Agreement.Estimate.Of(value, _counts.PairedWorks) with { Weighted = _counts.IsWeighted };
        if (1 - value < Tiny)
            return estimate.Within(CoefficientInterval.AtOne(Expected, WeightedMean.EffectiveCount(_counts.Weights), options));
        if (_shares.Length < 2)
            return estimate.Within(null, UndefinedReason.OneWork);
        var error = StandardError(value);
        var reach = Quantiles.Student(_shares.Length - 1, options.UpperTail) * error;
        return (estimate with { StandardError = error }).Within(CoefficientInterval.Around(value, reach, IntervalMethod.Student, options));
    }

    private double StandardError(double value)
    {
        double squared = 0;
        for (var work = 0; work < _shares.Length; work++)
        {
            var paired = _counts.Totals[work] >= 2 ? (Agreement(work) - Expected) / (1 - Expected) / _pairedShare : 0;
            var influence = paired - (2 * (1 - value) * (Chance(work) - Expected) / (1 - Expected)) - value;
            squared += Math.Pow(_shares[work] * influence, 2);
        }

        return Math.Sqrt(squared * _shares.Length / (_shares.Length - 1.0));
    }

    /// <summary>Share of agreeing pairs on a work; 0 where there is no pair.</summary>
    private double Agreement(int work)
    {
        double total = _counts.Totals[work];
        return total < 2 ? 0 : _counts.Works[work].Values.Sum(marks => marks * (marks - 1.0)) / (total * (total - 1));
    }

    private double Chance(int work) =>
        _counts.Works[work].Sum(entry => (double)entry.Value / _counts.Totals[work] * _chancePart(CategoryShares[entry.Key]));
}
