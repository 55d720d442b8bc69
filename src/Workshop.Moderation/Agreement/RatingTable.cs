namespace Workshop.Moderation.Agreement;

/// <summary>
/// Marks of several markers on the same works: a row a work, a column a marker, null where a marker has not marked the work (never 0).
/// Immutable. The order of rows never matters to a statistic; the order of two columns matters only to the sign of a difference.
/// </summary>
public sealed class RatingTable
{
    /// <summary>Largest mark by size, and largest weight, that a table takes: beyond it squares would lose their digits.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    private readonly decimal?[][] _rows;

    private RatingTable(IReadOnlyList<string> markers, decimal?[][] rows, double[] weights, IReadOnlyList<string>? labels)
    {
        Markers = markers;
        _rows = rows;
        Weights = weights;
        IsWeighted = weights.Any(weight => weight != weights[0]);
        Labels = labels;
        Values = [.. rows.SelectMany(row => row).OfType<decimal>().Distinct().Order()];
    }

    /// <summary>Names of the markers, a column each.</summary>
    public IReadOnlyList<string> Markers { get; }

    /// <summary>Number of works, at least 0, whether marked or not.</summary>
    public int Works => _rows.Length;

    /// <summary>The weight of each work, greater than 0: the inverse of its inclusion probability; 1 throughout where none was given.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>True where the weights differ, so that they change the figures.</summary>
    public bool IsWeighted { get; }

    /// <summary>The different marks given, ascending.</summary>
    public IReadOnlyList<decimal> Values { get; }

    /// <summary>Where the marks are labels, what each of the numbers 0, 1, 2... stands for; else null.</summary>
    public IReadOnlyList<string>? Labels { get; }

    /// <summary>The marks of one work, a place for each marker.</summary>
    public IReadOnlyList<decimal?> this[int work] => _rows[work];

    /// <summary>A table of numbers.</summary>
    /// <param name="markers">Names of the columns.</param>
    /// <param name="rows">A row a work, as long as <paramref name="markers"/>; marks within plus and minus <see cref="Largest"/>.</param>
    /// <param name="weights">A weight for each work in (0, <see cref="Largest"/>], or null for equal weights.</param>
    /// <exception cref="ArgumentException">A row is too short or long, a mark or weight out of range, weights too few or many.</exception>
    public static RatingTable Of(IEnumerable<string> markers, IEnumerable<IEnumerable<decimal?>> rows, IEnumerable<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        string[] names = [.. markers];
        decimal?[][] cells = [.. rows.Select(row => row.ToArray())];
        double[] shares = weights is null ? [.. cells.Select(_ => 1.0)] : [.. weights];
        Check(names, cells, shares);
        return new RatingTable(names, cells, shares, null);
    }

    /// <summary>A table of labels, for the nominal figures only; the labels are numbered in ordinal order.</summary>
    /// <inheritdoc cref="Of"/>
    public static RatingTable OfLabels(IEnumerable<string> markers, IEnumerable<IEnumerable<string?>> rows, IEnumerable<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        string?[][] cells = [.. rows.Select(row => row.ToArray())];
        List<string> labels = [.. cells.SelectMany(row => row).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var numbers = cells.Select(row => row.Select(label => label is null ? (decimal?)null : labels.IndexOf(label)));
        var table = Of(markers, numbers, weights);
        return new RatingTable(table.Markers, table._rows, [.. table.Weights], labels);
    }

    private static void Check(string[] names, decimal?[][] cells, double[] weights)
    {
        if (cells.Any(row => row.Length != names.Length))
            throw new ArgumentException($"Each row must have {names.Length} places, one for each marker.", nameof(cells));
        if (cells.Any(row => row.Any(mark => mark is < -Largest or > Largest)))
            throw new ArgumentException($"Marks must lie within plus and minus {Largest}.", nameof(cells));
        if (weights.Length != cells.Length)
            throw new ArgumentException($"There must be {cells.Length} weights, one for each work.", nameof(weights));
        if (weights.Any(weight => !(weight > 0 && weight <= (double)Largest)))
            throw new ArgumentException($"Weights must be greater than 0 and at most {Largest}.", nameof(weights));
    }
}
