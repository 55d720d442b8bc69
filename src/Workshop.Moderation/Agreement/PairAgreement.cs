using Workshop.Moderation.Agreement.Differences;
using Workshop.Moderation.Agreement.Kappa;
using Workshop.Moderation.Agreement.Shares;

namespace Workshop.Moderation.Agreement;

/// <summary>Everything that is said of two markers at a time.</summary>
/// <param name="First">Name of the first marker.</param>
/// <param name="Second">Name of the second marker.</param>
/// <param name="Works">Works that both have marked.</param>
/// <param name="MeanDifference">Bias, first minus second, in marks.</param>
/// <param name="MeanAbsoluteDifference">In marks.</param>
/// <param name="Limits">Bland and Altman's limits of agreement, in marks.</param>
/// <param name="Exact">Share of works marked alike.</param>
/// <param name="Adjacent">Share of works marked at most <see cref="AgreementOptions.AdjacentWidth"/> apart.</param>
/// <param name="Kappa">Cohen's kappa without weights.</param>
/// <param name="LinearKappa">Cohen's kappa with linear weights.</param>
/// <param name="QuadraticKappa">Cohen's kappa with quadratic weights.</param>
/// <param name="GivenKappa">Cohen's kappa with <see cref="AgreementOptions.GivenWeights"/>; undefined without.</param>
public sealed record PairAgreement(
    string First,
    string Second,
    int Works,
    Estimate MeanDifference,
    Estimate MeanAbsoluteDifference,
    LimitsOfAgreement Limits,
    Estimate Exact,
    Estimate Adjacent,
    Estimate Kappa,
    Estimate LinearKappa,
    Estimate QuadraticKappa,
    Estimate GivenKappa)
{
    /// <summary>True below <see cref="Estimate.FewestWorks"/> works: show counts, mean difference and its interval only.</summary>
    public bool OnlyCountsMayBeShown => Works < Estimate.FewestWorks;

    internal static PairAgreement Of(RatingTable table, int first, int second, AgreementOptions options)
    {
        Estimate Cohen(KappaWeights weights) => CohenKappa.Compute(table, first, second, weights, options);
        var works = MarkPairs.Of(table, first, second).Count;
        return new PairAgreement(
            table.Markers[first],
            table.Markers[second],
            works,
            Differences.MeanDifference.Compute(table, first, second, options),
            Differences.MeanAbsoluteDifference.Compute(table, first, second, options),
            LimitsOfAgreement.Compute(table, first, second, options),
            AgreementShare.Between(table, first, second, 0, options),
            AgreementShare.Between(table, first, second, options.AdjacentWidth, options),
            Cohen(KappaWeights.None),
            Cohen(KappaWeights.Linear),
            Cohen(KappaWeights.Quadratic),
            options.GivenWeights is { } given ? Cohen(given) : Estimate.Not(UndefinedReason.NoWeights, works));
    }
}
