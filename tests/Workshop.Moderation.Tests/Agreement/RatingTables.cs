using CsCheck;
using Workshop.Moderation.Agreement;

namespace Workshop.Moderation.Tests.Agreement;

/// <summary>Generators of tables of every shape a reader of files may come up with.</summary>
internal static class RatingTables
{
    private static readonly Gen<decimal> Points = Gen.Int[0, 4].Select(value => (decimal)value);
    private static readonly Gen<decimal> Hundredths = Gen.Int[0, 10_000].Select(value => value / 100m);
    private static readonly Gen<decimal> Far = Gen.OneOf(-RatingTable.Largest, RatingTable.Largest, 0m, 0.0001m, -0.0001m, 1e11m, 1m);
    private static readonly Gen<decimal> Same = Gen.Const(7.3m);

    /// <summary>From 0 to 12 works and 0 to 5 markers; marks sparse or complete, small, fine, huge or all equal; weights or none.</summary>
    public static readonly Gen<RatingTable> Any =
        from works in Gen.Int[0, 12]
        from markers in Gen.Int[0, 5]
        from marks in Gen.OneOf<Gen<decimal>>(Points, Hundredths, Far, Same)
        from missing in Gen.OneOf(0, 1, 5)
        from rows in Row(marks, markers, missing).Array[works]
        from weights in Gen.Double[0.001, 1000].Array[works]
        from weighted in Gen.Bool
        select RatingTable.Of(Enumerable.Range(0, markers).Select(marker => $"M{marker}"), rows, weighted ? weights : null);

    /// <summary>Enough small marks that nearly every figure exists.</summary>
    public static readonly Gen<RatingTable> Ordinary =
        from markers in Gen.Int[2, 4]
        from rows in Row(Points, markers, 1).Array[10, 20]
        from weights in Gen.Double[1, 5].Array[rows.Length]
        from weighted in Gen.Bool
        select RatingTable.Of(Enumerable.Range(0, markers).Select(marker => $"M{marker}"), rows, weighted ? weights : null);

    private static Gen<decimal?[]> Row(Gen<decimal> marks, int markers, int missing) =>
        (from mark in marks
         from chance in Gen.Int[0, 9]
         select chance < missing ? (decimal?)null : mark).Array[markers];
}
