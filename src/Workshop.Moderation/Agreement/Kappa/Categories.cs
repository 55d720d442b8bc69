namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>The ordered categories of a table, and how far apart any two of them are as a share of the whole range.</summary>
internal sealed class Categories
{
    private readonly Dictionary<decimal, int> _places;
    private readonly double[] _positions;

    private Categories(IReadOnlyList<decimal> values, bool byValue)
    {
        _places = values.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => pair.place);
        double[] positions = [.. values.Select((value, place) => byValue ? (double)(value - values[0]) : place)];
        var range = positions.Length == 0 ? 0 : positions.Max() - positions.Min();
        _positions = [.. positions.Select(position => range > 0 ? position / range : 0)];
    }

    public int Count => _positions.Length;

    public int PlaceOf(decimal value) => _places[value];

    public double Distance(int one, int other) => Math.Abs(_positions[one] - _positions[other]);

    /// <summary>The categories for a kappa, or null where a mark is not among those declared.</summary>
    public static Categories? Of(RatingTable table, AgreementOptions options, IReadOnlyList<decimal>? given = null)
    {
        var declared = given ?? options.Categories;
        IReadOnlyList<decimal> values = declared is null ? table.Values : [.. declared.Distinct()];
        if (declared is not null && table.Values.Except(values).Any())
            return null;
        return new Categories(given ?? [.. values.Order()], options.Level is MeasurementLevel.Interval or MeasurementLevel.Ratio);
    }
}
