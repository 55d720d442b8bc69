namespace Workshop.Moderation.Numerics;

/// <summary>
/// A mean of works weighted by the inverse of their inclusion probability (Hájek's ratio estimator), with the linearised
/// standard error of Särndal, Swensson and Wretman, "Model Assisted Survey Sampling", 1992, section 5.7, works taken as drawn
/// with replacement. Equal weights give the ordinary mean, variance and standard error.
/// </summary>
/// <param name="Value">The mean.</param>
/// <param name="Variance">Variance of a single value, n - 1 in the divisor; 0 where there is one value.</param>
/// <param name="StandardError">Standard error of the mean; 0 where there is one value.</param>
internal readonly record struct WeightedMean(double Value, double Variance, double StandardError)
{
    /// <param name="values">At least one.</param>
    /// <param name="weights">As many, each greater than 0.</param>
    public static WeightedMean Of(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var total = weights.Sum();
        var mean = Enumerable.Range(0, values.Count).Sum(i => weights[i] / total * values[i]);
        double spread = 0, squared = 0;
        for (var i = 0; i < values.Count; i++)
        {
            var share = weights[i] / total;
            var gap = values[i] - mean;
            spread += share * gap * gap;
            squared += share * share * gap * gap;
        }

        var correction = values.Count > 1 ? values.Count / (values.Count - 1.0) : 0;
        return new WeightedMean(mean, spread * correction, Math.Sqrt(squared * correction));
    }

    /// <summary>The number of equally weighted works that would be as informative (Kish, "Survey Sampling", 1965, section 11.7).</summary>
    public static double EffectiveCount(IReadOnlyList<double> weights)
    {
        var largest = weights.Max();
        var sum = weights.Sum(w => w / largest);
        return sum * sum / weights.Sum(w => w / largest * (w / largest));
    }
}
