using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Boxes;
using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>A bar a criterion: earned solid, lost light, pending hatched, closed empty.</summary>
internal static class Bars
{
    private const float BarHeight = 9;

    public static void Compose(ColumnElement page, TraineeReport report, Look look) => Section.Compose(
        page,
        report.Words.Bars,
        look,
        section => section.Item().Table(table =>
        {
            table.Align = CellAlign.Middle;
            table.Spacing = 12;
            table.RelativeColumn(1.1f);
            table.RelativeColumn(3);
            table.ConstantColumn(52);
            foreach (var criterion in report.Criteria) Row(table, criterion, report.Words, look);
        }),
        beside => beside.Row(row => Legend(row, report, look)));

    private static void Row(TableElement table, CriterionResult criterion, ReportWords words, Look look)
    {
        table.Cell().Padding(top: 2, bottom: 2).Text(Shortening.Head(criterion.Name, 40), look.Body with { LineHeight = 1.4f });
        table.Cell().Canvas(BarHeight, BarDrawing.Of(criterion, look.Hue));
        table.Cell().Text(Standing.StyleOf(criterion, look) with { Size = 9.5f }, text =>
        {
            text.Span(Standing.Mark(criterion, words));
            text.AlignRight();
        });
    }

    private static void Legend(RowElement row, TraineeReport report, Look look)
    {
        row.Align = CellAlign.Middle;
        row.Spacing = 4;
        row.RelativeItem();
        if (report.Earned is not null)
        {
            Entry(row, new CriterionResult("", 1, 1, 1), report.Words.Earned, look);
            Entry(row, new CriterionResult("", 1, 0, 1), report.Words.Lost, look);
        }

        if (report.Pending > 0) Entry(row, new CriterionResult("", 1, null, 1), report.Words.Pending, look);
    }

    private static void Entry(RowElement row, CriterionResult sample, string words, Look look)
    {
        row.ConstantItem(10);
        row.ConstantItem(14).Canvas(7, BarDrawing.Of(sample, look.Hue));
        row.AutoItem().Text(words, look.Small);
    }
}
