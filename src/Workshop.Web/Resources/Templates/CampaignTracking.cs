using Workshop.Content;
using Workshop.Scoring.DataSets;
using Workshop.Web.Resources.Books;

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
    public static BookSheet? FindSheet(TaskDefinition task, PackWording words)
    {
        if (task.Rubric.DataSet is null || task.Scorer.Data!.Make(Any).Tables is not [var data, ..])
            return null;
        var sheet = new BookSheet(
            data.Title.In(words.Language), words["Template-table-2"], [words["TrackingNote"], words["TrackingDaily"]],
            [.. data.Columns.Select(c => new BookColumn(c.Label.In(words.Language), 14)), new(words["Conversion"], 12), new(words["Noticed"], 50)],
            []);
        return sheet with { Rows = [.. Enumerable.Range(sheet.FirstRow, Rows).Select(row => Row(row, data, words))] };
    }

    private static BookRow Row(int row, DataTable data, PackWording words) =>
        new([.. data.Columns.Select(c => Blank(c.Type, words)), Conversion(row, data), new BookCell.Blank()]);

    private static BookCell.Blank Blank(DataType type, PackWording words) => new(type switch
    {
        DataType.Whole => new NumberRange(0, 1_000_000_000, Whole: true, words["WholeRange"]),
        DataType.Money => new(0, 1_000_000_000, Whole: false, words["MoneyRange"]),
        _ => null,
    });

    private static BookCell Conversion(int row, DataTable data)
    {
        if (Find(data, Visitors) is not { } visitors || Find(data, Orders) is not { } orders)
            return new BookCell.Blank();
        var (uv, sold) = (BookCell.Address(visitors, row), BookCell.Address(orders, row));
        return new BookCell.Reckoned($"IF(OR({uv}=\"\",{uv}=0,{sold}=\"\"),\"\",{sold}/{uv})", IsPercent: true);
    }

    private static int? Find(DataTable data, string id) => data.Columns.Select(c => c.Id).ToList().IndexOf(id) is >= 0 and var index ? index : null;
}
