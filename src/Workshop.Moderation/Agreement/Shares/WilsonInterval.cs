using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Shares;

/// <summary>
/// The score interval of a proportion (Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927,
/// pages 209-212): it stays within 0 and 1 and keeps a width when everything agrees.
/// </summary>
internal static class WilsonInterval
{
    /// <param name="share">Observed proportion in [0, 1].</param>
    /// <param name="count">Number of works behind it, greater than 0, not necessarily whole.</param>
    /// <param name="options">For the coverage.</param>
    public static (double Lower, double Upper) Of(double share, double count, AgreementOptions options)
    {
        var z = Quantiles.Normal(options.UpperTail);
        var inflation = z * z / count;
        var middle = (share + (inflation / 2)) / (1 + inflation);
        var reach = Math.Sqrt((share * (1 - share) * inflation) + (inflation * inflation / 4)) / (1 + inflation);
        return (Math.Max(0, middle - reach), Math.Min(1, middle + reach));
    }
}
