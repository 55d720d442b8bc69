using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.DataSets;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Templates;

/// <summary>Table 2, how a campaign goes day by day and channel by channel: the columns of the task's data, conversion and what was noticed.</summary>
internal static class CampaignTracking
{
    private const int Rows = 30;

    /// <summary>The columns conversion is worked out from, by their ids in the data.</summary>
    private const string Visitors = "uv", Orders = "orders";

    /// <summary>Nobody's data: only what the columns are called is taken from it.</summary>
    private static readonly DataSeed Any = DataSeed.Of(new byte[DataSeed.Bytes]);

    /// <summary>The sheet, or null where the task has no data.</summary>
    public static Sheet? FindSheet(TaskDefinition task, PackWording words)
    {
        if (task.Rubric.DataSet is null || task.Scorer.Data!.Make(Any).Tables is not [var data, ..])
            return null;
        var sheet = new Sheet(
            data.Title.In(words.Language),
            [.. data.Columns.Select(c => new SheetColumn(c.Label.In(words.Language), 14)), new(words["Conversion"], 12), new(words["Noticed"], 50)],
            [])
        {
            Title = words["Template-table-2"], Notes = [words["TrackingNote"], words["TrackingDaily"]],
        };
        return sheet with { Rows = [.. Enumerable.Range(sheet.FirstRow, Rows).Select(row => Row(row, data, words))] };
    }

    private static ImmutableArray<SheetCell> Row(int row, DataTable data, PackWording words) =>
        [.. data.Columns.Select(c => Blank(c.Type, words)), Conversion(row, data), new SheetCell.Blank()];

    private static SheetCell.Blank Blank(DataType type, PackWording words) => new(type switch
    {
        DataType.Whole => new NumberRange(0, 1_000_000_000, Whole: true, words["WholeRange"]),
        DataType.Money => new(0, 1_000_000_000, Whole: false, words["MoneyRange"]),
        _ => null,
    });

    private static SheetCell Conversion(int row, DataTable data)
    {
        if (Find(data, Visitors) is not { } visitors || Find(data, Orders) is not { } orders)
            return new SheetCell.Blank();
        var (uv, sold) = (new CellAddress(row, visitors), new CellAddress(row, orders));
        return new SheetCell.Reckoned($"IF(OR({uv}=\"\",{uv}=0,{sold}=\"\"),\"\",{sold}/{uv})", IsPercent: true);
    }

    /// <summary>The column of the sheet, counted from 1; null where the data has none.</summary>
    private static int? Find(DataTable data, string id) => data.Columns.Select(c => c.Id).ToList().IndexOf(id) is >= 0 and var index ? index + 1 : null;
}
