using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Checks.Labels;

/// <summary>From a measure of agreement to a share of the marks.</summary>
internal static class Grading
{
    /// <summary>How many rows at fault are named: enough to learn from, too few to read the key off.</summary>
    public const int MostNamed = 3;

    /// <summary>0 up to <paramref name="none"/>, 1 from <paramref name="full"/>, in between in proportion.</summary>
    public static decimal Share(decimal measure, decimal none, decimal full) => Math.Clamp((measure - none) / (full - none), 0m, 1m);

    /// <summary>The data set a check of labels is bound to.</summary>
    /// <exception cref="ArgumentException">It has no labels, or the ends of the scale are the wrong way round.</exception>
    public static DataSetOutline Bind(CheckResources resources, decimal none, decimal full)
    {
        if (none >= full) throw new ArgumentException("none must be under full.", nameof(none));
        var data = resources.GetData();
        return data.Labels.IsEmpty ? throw new ArgumentException("The data set has no labels.", nameof(resources)) : data;
    }
}
