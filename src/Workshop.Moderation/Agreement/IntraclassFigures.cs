using Workshop.Moderation.Agreement.Intraclass;

namespace Workshop.Moderation.Agreement;

/// <summary>The six intraclass correlations of Shrout and Fleiss 1979 with the mean squares behind them.</summary>
/// <param name="OneWaySingle">ICC(1,1).</param>
/// <param name="TwoWayRandomSingle">ICC(2,1): the one for a TA against the lecturer, as severity counts as error.</param>
/// <param name="TwoWayMixedSingle">ICC(3,1).</param>
/// <param name="OneWayAverage">ICC(1,k).</param>
/// <param name="TwoWayRandomAverage">ICC(2,k).</param>
/// <param name="TwoWayMixedAverage">ICC(3,k).</param>
/// <param name="Squares">The analysis of variance, or null where there is none.</param>
public sealed record IntraclassFigures(
    Estimate OneWaySingle,
    Estimate TwoWayRandomSingle,
    Estimate TwoWayMixedSingle,
    Estimate OneWayAverage,
    Estimate TwoWayRandomAverage,
    Estimate TwoWayMixedAverage,
    MeanSquares? Squares)
{
    internal static IntraclassFigures Of(RatingTable table, AgreementOptions options)
    {
        Estimate Form(IntraclassForm form) => IntraclassCorrelation.Compute(table, form, options);
        return new IntraclassFigures(
            Form(IntraclassForm.OneWaySingle),
            Form(IntraclassForm.TwoWayRandomSingle),
            Form(IntraclassForm.TwoWayMixedSingle),
            Form(IntraclassForm.OneWayAverage),
            Form(IntraclassForm.TwoWayRandomAverage),
            Form(IntraclassForm.TwoWayMixedAverage),
            table.Labels is null ? IntraclassCorrelation.Squares(table) : null);
    }
}
