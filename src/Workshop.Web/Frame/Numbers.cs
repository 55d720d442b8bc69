using System.Globalization;

namespace Workshop.Web.Frame;

/// <summary>Numbers as the pages write them, the same in both languages.</summary>
public static class Numbers
{
    /// <summary>A mark without idle zeros: 28, 86.5, 7.25.</summary>
    public static string Mark(decimal mark) => mark.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Marks of a criterion: 28/30.</summary>
    public static string MarkOf(decimal mark, decimal possible) => $"{Mark(mark)}/{Mark(possible)}";

    /// <summary>A share in [0, 1] as a percentage with one decimal: 6.0%.</summary>
    public static string Percent(decimal share) =>
        (share * 100m).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>An amount in yuan with two decimals and grouped thousands, without the sign: 66,400.00.</summary>
    public static string Money(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>A whole number with grouped thousands: 1,200.</summary>
    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
