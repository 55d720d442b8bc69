using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets;

/// <summary>One table a trainee is given.</summary>
/// <param name="Id">Kebab case, unique in the data set.</param>
/// <param name="Title">Shown.</param>
/// <param name="Columns">In the order shown; the first names the row where rows are to be labelled.</param>
/// <param name="Rows">Each with a cell a column.</param>
public sealed record DataTable(
    string Id, LocalText Title, ImmutableArray<DataColumn> Columns, ImmutableArray<ImmutableArray<DataCell>> Rows);

/// <summary>One column.</summary>
/// <param name="Id">Camel case, unique in the table.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Label">Shown as the heading.</param>
public sealed record DataColumn(string Id, DataType Type, LocalText Label);

/// <summary>What the cells of a column are.</summary>
public enum DataType
{
    /// <summary>A text, perhaps in two languages.</summary>
    Text,

    /// <summary>A whole number, at least 0.</summary>
    Whole,

    /// <summary>An amount in CNY, at least 0, two decimals.</summary>
    Money,

    /// <summary>A calendar day.</summary>
    Date,
}
