using Workshop.Moderation.Agreement;

namespace Workshop.Moderation.Tests.Agreement.Alpha;

/// <summary>Alpha word by word from the definition, by way of the coincidence matrix: slow and plain, the second oracle.</summary>
internal static class AlphaByDefinition
{
    public static double? Compute(RatingTable table, MeasurementLevel level)
    {
        var values = table.Values.ToArray();
        var coincidences = new double[values.Length, values.Length];
        for (var work = 0; work < table.Works; work++)
        {
            var marks = table[work].OfType<decimal>().Select(mark => Array.IndexOf(values, mark)).ToArray();
            for (var i = 0; i < marks.Length; i++)
            {
                for (var j = 0; j < marks.Length; j++)
                {
                    if (i != j)
                        coincidences[marks[i], marks[j]] += 1.0 / (marks.Length - 1);
                }
            }
        }

        var counts = Enumerable.Range(0, values.Length).Select(c => Enumerable.Range(0, values.Length).Sum(k => coincidences[c, k])).ToArray();
        var n = counts.Sum();
        double observed = 0, expected = 0;
        for (var c = 0; c < values.Length; c++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                var difference = Squared(level, values, counts, c, k);
                observed += coincidences[c, k] * difference;
                expected += counts[c] * counts[k] * difference / (n - 1);
            }
        }

        return expected > 0 ? 1 - (observed / expected) : null;
    }

    private static double Squared(MeasurementLevel level, decimal[] values, double[] counts, int c, int k)
    {
        if (c == k)
            return 0;
        double a = (double)values[c], b = (double)values[k];
        return level switch
        {
            MeasurementLevel.Nominal => 1,
            MeasurementLevel.Ordinal => Math.Pow(Between(counts, Math.Min(c, k), Math.Max(c, k)), 2),
            MeasurementLevel.Interval => Math.Pow(a - b, 2),
            _ => Math.Pow((a - b) / (a + b), 2),
        };
    }

    private static double Between(double[] counts, int low, int high) =>
        Enumerable.Range(low, high - low + 1).Sum(g => counts[g]) - ((counts[low] + counts[high]) / 2);
}
