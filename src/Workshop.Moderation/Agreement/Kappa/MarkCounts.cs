namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>How many markers put each work into each category; works without any mark are left out.</summary>
internal sealed class MarkCounts
{
    private MarkCounts(int categories, List<Dictionary<int, int>> works, List<double> weights)
    {
        Categories = categories;
        Works = works;
        Weights = weights;
        Totals = [.. works.Select(work => work.Values.Sum())];
        PairedWorks = Totals.Count(total => total >= 2);
        IsWeighted = weights.Any(weight => weight != weights[0]);
    }

    /// <summary>Number of categories of the scale.</summary>
    public int Categories { get; }

    /// <summary>For each work the number of marks by category.</summary>
    public List<Dictionary<int, int>> Works { get; }

    /// <summary>For each work the number of marks, at least 1.</summary>
    public int[] Totals { get; }

    public List<double> Weights { get; }

    public bool IsWeighted { get; }

    /// <summary>Number of works with at least two marks.</summary>
    public int PairedWorks { get; }

    /// <summary>The same number of marks on every work, or null.</summary>
    public int? SharedTotal => Totals.Distinct().Count() == 1 ? Totals[0] : null;

    public static MarkCounts? Of(RatingTable table, AgreementOptions options)
    {
        if (Kappa.Categories.Of(table, options) is not { } categories)
            return null;
        List<Dictionary<int, int>> works = [];
        List<double> weights = [];
        for (var work = 0; work < table.Works; work++)
        {
            var counts = table[work].OfType<decimal>().CountBy(categories.PlaceOf).ToDictionary();
            if (counts.Count == 0)
                continue;
            works.Add(counts);
            weights.Add(table.Weights[work]);
        }

        return new MarkCounts(categories.Count, works, weights);
    }
}
