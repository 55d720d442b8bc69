namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>
/// Observed and expected agreement with the two large-sample variances, in the notation of Fleiss, Cohen and Everitt 1969: the mean weight
/// a category would earn against the other marker's habits is w̄.
/// </summary>
internal sealed class KappaMoments
{
    private readonly JointTable _joint;
    private readonly double[] _rowMeans;
    private readonly double[] _columnMeans;
    private readonly double[] _credits;
    private readonly Func<int, int, double> _credit;

    public KappaMoments(JointTable joint, Categories categories, KappaWeights weights)
    {
        _joint = joint;
        _credit = (row, column) => weights.Credit(row, column, categories.Distance(row, column));
        _credits = [.. joint.First.Zip(joint.Second, _credit)];
        if (weights.IsIdentity)
            (_rowMeans, _columnMeans) = (joint.Columns, joint.Rows);
        else
            (_rowMeans, _columnMeans) = (Means(joint.Columns, _credit), Means(joint.Rows, (column, row) => _credit(row, column)));
        Observed = Enumerable.Range(0, _credits.Length).Sum(pair => joint.Shares[pair] * _credits[pair]);
        Expected = Enumerable.Range(0, categories.Count).Sum(row => joint.Rows[row] * _rowMeans[row]);
    }

    /// <summary>Weighted share of agreement.</summary>
    public double Observed { get; }

    /// <summary>Weighted share of agreement by chance.</summary>
    public double Expected { get; }

    /// <summary>Variance of kappa, each pair with its own share.</summary>
    public double Variance()
    {
        var centre = (Observed * Expected) - (2 * Expected) + Observed;
        double variance = 0;
        for (var pair = 0; pair < _credits.Length; pair++)
        {
            var means = _rowMeans[_joint.First[pair]] + _columnMeans[_joint.Second[pair]];
            var influence = ((_credits[pair] * (1 - Expected)) - (means * (1 - Observed)) - centre) / Math.Pow(1 - Expected, 2);
            variance += Math.Pow(_joint.Shares[pair] * influence, 2);
        }

        return variance;
    }

    /// <summary>Variance of one pair's kappa if the two markers were independent.</summary>
    public double NullVariance()
    {
        int[] rows = Used(_joint.Rows), columns = Used(_joint.Columns);
        double sum = 0;
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var gap = _credit(row, column) - _rowMeans[row] - _columnMeans[column];
                sum += _joint.Rows[row] * _joint.Columns[column] * gap * gap;
            }
        }

        return Math.Max(0, sum - (Expected * Expected)) / Math.Pow(1 - Expected, 2);
    }

    private static double[] Means(double[] shares, Func<int, int, double> credit)
    {
        var used = Used(shares);
        return [.. Enumerable.Range(0, shares.Length).Select(one => used.Sum(other => shares[other] * credit(one, other)))];
    }

    private static int[] Used(double[] shares) => [.. Enumerable.Range(0, shares.Length).Where(place => shares[place] > 0)];
}
