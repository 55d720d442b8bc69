namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>Two markers' joint distribution over the categories, as proportions of the (weighted) works.</summary>
internal sealed class JointTable
{
    public JointTable(MarkPairs pairs, Categories categories)
    {
        Rows = new double[categories.Count];
        Columns = new double[categories.Count];
        First = [.. pairs.First.Select(categories.PlaceOf)];
        Second = [.. pairs.Second.Select(categories.PlaceOf)];
        var total = pairs.Weights.Sum();
        Shares = [.. pairs.Weights.Select(weight => weight / total)];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            Rows[First[pair]] += Shares[pair];
            Columns[Second[pair]] += Shares[pair];
        }
    }

    /// <summary>The first marker's category of each pair.</summary>
    public int[] First { get; }

    /// <summary>The second marker's category of each pair.</summary>
    public int[] Second { get; }

    /// <summary>Each pair's share of the whole; they add up to 1.</summary>
    public double[] Shares { get; }

    /// <summary>The first marker's marginal proportions.</summary>
    public double[] Rows { get; }

    /// <summary>The second marker's marginal proportions.</summary>
    public double[] Columns { get; }
}
