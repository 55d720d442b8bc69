using Workshop.Moderation.Agreement.Kappa;
using Workshop.Moderation.Agreement.Shares;

namespace Workshop.Moderation.Agreement;

/// <summary>All figures on the agreement of a table's markers, each with its interval or the reason why it is undefined.</summary>
/// <param name="Works">Works in the table.</param>
/// <param name="Markers">Markers in the table.</param>
/// <param name="Marks">Marks given.</param>
/// <param name="WorksMarkedTwice">Works with at least two marks.</param>
/// <param name="WorksMarkedByAll">Works that every marker has marked.</param>
/// <param name="Weighted">Whether works count by the inverse of their inclusion probability.</param>
/// <param name="Level">What the marks were taken to mean.</param>
/// <param name="Exact">Share of pairs of marks that are equal.</param>
/// <param name="Adjacent">Share of pairs of marks at most <see cref="AgreementOptions.AdjacentWidth"/> apart.</param>
/// <param name="FleissKappa">Fleiss' kappa of all markers.</param>
/// <param name="GwetAc1">Gwet's AC1 of all markers.</param>
/// <param name="Alpha">Krippendorff's alpha of all markers.</param>
/// <param name="Intraclass">Intraclass correlations of all markers.</param>
/// <param name="Pairs">Every two markers, in the order of the columns.</param>
public sealed record AgreementReport(
    int Works,
    int Markers,
    int Marks,
    int WorksMarkedTwice,
    int WorksMarkedByAll,
    bool Weighted,
    MeasurementLevel Level,
    Estimate Exact,
    Estimate Adjacent,
    Estimate FleissKappa,
    Estimate GwetAc1,
    AlphaFigures Alpha,
    IntraclassFigures Intraclass,
    IReadOnlyList<PairAgreement> Pairs)
{
    /// <summary>True below <see cref="Estimate.FewestWorks"/> works with two marks: show counts, mean differences and their intervals only.</summary>
    public bool OnlyCountsMayBeShown => WorksMarkedTwice < Estimate.FewestWorks;

    /// <summary>Computes everything; never throws for what the marks are, never gives NaN.</summary>
    public static AgreementReport Compute(RatingTable table, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        int[] counts = [.. Enumerable.Range(0, table.Works).Select(work => table[work].Count(mark => mark is not null))];
        var markers = table.Markers.Count;
        return new AgreementReport(
            table.Works,
            markers,
            counts.Sum(),
            counts.Count(count => count >= 2),
            counts.Count(count => count > 0 && count == markers),
            table.IsWeighted,
            options.Level,
            AgreementShare.Compute(table, 0, options),
            AgreementShare.Compute(table, options.AdjacentWidth, options),
            Kappa.FleissKappa.Compute(table, options),
            Kappa.GwetAc1.Compute(table, options),
            AlphaFigures.Of(table, options),
            IntraclassFigures.Of(table, options),
            [
                .. from first in Enumerable.Range(0, markers)
                   from second in Enumerable.Range(first + 1, markers - first - 1)
                   select PairAgreement.Of(table, first, second, options),
            ]);
    }
}
