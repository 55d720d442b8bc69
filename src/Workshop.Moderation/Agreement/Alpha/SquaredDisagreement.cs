namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>Interval scale: the squared difference of the marks, which needs sums of squares only.</summary>
internal sealed class SquaredDisagreement : Disagreement
{
    private readonly double[] _scores;
    private readonly double[] _within;

    public SquaredDisagreement(AlphaUnits units)
        : base(units)
    {
        // Differences do not change when all marks move together; from the middle they keep their digits.
        var middle = units.Values[units.Values.Length / 2];
        _scores = [.. units.Values.Select(value => (double)(value - middle))];
        _within = [.. units.Marks.Select(marks => WithinSquares(marks, _scores))];
    }

    protected override (double Observed, double Expected) Means(double[] shares)
    {
        double observed = 0, sum = 0, squares = 0;
        for (var unit = 0; unit < shares.Length; unit++)
        {
            observed += shares[unit] * _within[unit];
            foreach (var place in Units.Marks[unit])
            {
                sum += shares[unit] * _scores[place];
                squares += shares[unit] * _scores[place] * _scores[place];
            }
        }

        var variance = squares - (sum * sum);
        return (observed, variance > Noise * squares ? 2 * variance : 0);
    }
}
