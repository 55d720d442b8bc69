using MathNet.Numerics;
using NormalDistribution = MathNet.Numerics.Distributions.Normal;

namespace Workshop.Moderation.Numerics;

/// <summary>
/// Quantiles of the normal, Student and Fisher distributions. The last two are found by halving on the log-odds of a beta
/// variable, which also holds for fractional and for tiny degrees of freedom, where library root finders give up.
/// </summary>
internal static class Quantiles
{
    private const double Farthest = 700;
    private const int Halvings = 64;

    public static double Normal(double probability) => NormalDistribution.InvCDF(0, 1, probability);

    /// <summary>Quantile of Student's t, for probabilities of at least one half.</summary>
    public static double Student(double degrees, double probability) =>
        Math.Sqrt(Fisher(1, degrees, (2 * probability) - 1));

    /// <summary>Quantile of F with <paramref name="above"/> and <paramref name="below"/> degrees of freedom, both greater than 0.</summary>
    public static double Fisher(double above, double below, double probability)
    {
        double low = -Farthest, high = Farthest;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (BetaBelow(above / 2, below / 2, middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return below / above * Math.Exp((low + high) / 2);
    }

    /// <summary>The chance that a beta variable lies below the point whose log-odds are given, exact in both tails.</summary>
    private static double BetaBelow(double a, double b, double logOdds) => logOdds < 0
        ? SpecialFunctions.BetaRegularized(a, b, Math.Exp(logOdds) / (1 + Math.Exp(logOdds)))
        : 1 - SpecialFunctions.BetaRegularized(b, a, 1 / (1 + Math.Exp(logOdds)));
}
