using System.Collections.Immutable;
using Workshop.Scoring.DataSets;
using Workshop.Web.Sheets;

namespace Workshop.Web.Submissions.Data;

/// <summary>Data tables as sheets of a workbook.</summary>
public static class DataSheets
{
    /// <summary>One sheet a table, headings first.</summary>
    public static ImmutableArray<Sheet> Of(ImmutableArray<DataTable> tables, string language) => [.. tables.Select(t => Of(t, language))];

    private static Sheet Of(DataTable table, string language) => new(
        table.Title.In(language),
        [.. table.Columns.Select(c => new SheetColumn(c.Label.In(language)))],
        [.. table.Rows.Select(row => row.Select(cell => Of(cell, language)).ToImmutableArray())]);

    private static SheetCell Of(DataCell cell, string language) => cell switch
    {
        WholeCell whole => new SheetCell.Figure(whole.Number, Decimals: 0),
        MoneyCell money => new SheetCell.Figure(money.Amount, Decimals: 2),
        DateCell date => new SheetCell.Day(date.Day),
        _ => new SheetCell.Words(cell.In(language)),
    };
}
