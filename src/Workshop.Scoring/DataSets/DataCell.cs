using System.Globalization;

namespace Workshop.Scoring.DataSets;

/// <summary>One value of a table.</summary>
public abstract record DataCell
{
    /// <summary>A text in both languages.</summary>
    public static DataCell Of(LocalText text) => new TextCell(text);

    /// <summary>A text that is the same in every language.</summary>
    public static DataCell Of(string text) => new TextCell(new(text, text));

    /// <summary>A whole number.</summary>
    public static DataCell Of(int number) => new WholeCell(number);

    /// <summary>An amount in CNY.</summary>
    public static DataCell Of(decimal amount) => new MoneyCell(amount);

    /// <summary>A day.</summary>
    public static DataCell Of(DateOnly day) => new DateCell(day);

    /// <summary>As written in a file: numbers with a point and no separators, amounts with two decimals, days as 2026-06-03.</summary>
    /// <param name="language">A language tag, as for <see cref="LocalText.In"/>.</param>
    public abstract string In(string language);
}

/// <summary>A text.</summary>
public sealed record TextCell(LocalText Text) : DataCell
{
    /// <inheritdoc/>
    public override string In(string language) => Text.In(language);
}

/// <summary>A whole number.</summary>
public sealed record WholeCell(int Number) : DataCell
{
    /// <inheritdoc/>
    public override string In(string language) => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An amount in CNY.</summary>
public sealed record MoneyCell(decimal Amount) : DataCell
{
    /// <inheritdoc/>
    public override string In(string language) => Amount.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>A day.</summary>
public sealed record DateCell(DateOnly Day) : DataCell
{
    /// <inheritdoc/>
    public override string In(string language) => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
