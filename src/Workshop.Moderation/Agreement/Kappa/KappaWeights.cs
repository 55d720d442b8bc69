namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>How much credit each pair of categories gets in Cohen's weighted kappa: 1 on the diagonal, less off it.</summary>
public sealed class KappaWeights
{
    private readonly Func<double, double> _credit;
    private readonly double[][]? _matrix;

    private KappaWeights(string name, Func<double, double> credit, IReadOnlyList<decimal>? categories = null, double[][]? matrix = null)
    {
        Name = name;
        _credit = credit;
        Categories = categories;
        _matrix = matrix;
    }

    /// <summary>No credit for a near miss: Cohen's kappa of 1960.</summary>
    public static KappaWeights None { get; } = new("none", distance => distance > 0 ? 0 : 1);

    /// <summary>Credit falls with the distance: 1 - |i - j| / range (Cicchetti and Allison, American Journal of EEG Technology 11, 1971).</summary>
    public static KappaWeights Linear { get; } = new("linear", distance => 1 - distance);

    /// <summary>Credit falls with the squared distance: 1 - (i - j)² / range² (Fleiss and Cohen, Educational and Psychological Measurement 33, 1973).</summary>
    public static KappaWeights Quadratic { get; } = new("quadratic", distance => 1 - (distance * distance));

    /// <summary>Stable name: none, linear, quadratic or given.</summary>
    public string Name { get; }

    /// <summary>The categories a given matrix speaks of, in the order of its rows and columns; null for the named kinds.</summary>
    public IReadOnlyList<decimal>? Categories { get; }

    internal bool IsIdentity => ReferenceEquals(this, None);

    /// <summary>Weights of agreement: 1 for full credit. Rows are the first marker's categories; the matrix need not be symmetric.</summary>
    /// <exception cref="ArgumentException">Not square, not as long as the categories, a category twice, or a number that is not finite.</exception>
    public static KappaWeights Given(IEnumerable<decimal> categories, IEnumerable<IEnumerable<double>> agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        decimal[] names = [.. categories];
        double[][] matrix = [.. agreement.Select(row => row.ToArray())];
        if (names.Length < 2 || names.Distinct().Count() != names.Length)
            throw new ArgumentException("There must be at least two categories, each named once.", nameof(categories));
        if (matrix.Length != names.Length || matrix.Any(row => row.Length != names.Length))
            throw new ArgumentException($"The matrix must have {names.Length} rows and columns.", nameof(agreement));
        if (matrix.Any(row => row.Any(weight => !(Math.Abs(weight) <= (double)RatingTable.Largest))))
            throw new ArgumentException($"Weights must be finite and at most {RatingTable.Largest} in size.", nameof(agreement));
        return new KappaWeights("given", _ => 0, names, matrix);
    }

    /// <summary>
    /// Weights of disagreement, 0 for none, as in Cohen, "Weighted kappa", Psychological Bulletin 70, 1968, page 215; only their ratios matter.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Given"/>, or no weight above 0.</exception>
    public static KappaWeights OfDisagreement(IEnumerable<decimal> categories, IEnumerable<IEnumerable<double>> disagreement)
    {
        double[][] matrix = [.. disagreement.Select(row => row.ToArray())];
        var worst = matrix.SelectMany(row => row).DefaultIfEmpty().Max();
        if (!(worst > 0))
            throw new ArgumentException("At least one weight of disagreement must be above 0.", nameof(disagreement));
        return Given(categories, matrix.Select(row => row.Select(weight => 1 - (weight / worst))));
    }

    /// <summary>Credit for two categories, by their distance as a share of the whole range, or by their places in the given matrix.</summary>
    internal double Credit(int row, int column, double distance) => _matrix is null ? _credit(distance) : _matrix[row][column];
}
