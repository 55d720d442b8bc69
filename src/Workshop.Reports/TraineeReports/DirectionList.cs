using System.Globalization;
using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>What to mend first: the steps that would bring most marks.</summary>
internal static class DirectionList
{
    private const int Most = 6;

    public static void Compose(ColumnElement page, TraineeReport report, Look look)
    {
        var directions = Direction.From(report.Criteria);
        if (directions.Count == 0) return;
        Section.Compose(page, report.Words.Directions, look, section =>
        {
            section.Item().Text(report.Words.DirectionsOrder, look.Note);
            section.Item().ShowEntire().Border(Look.Line, top: 0.6f).Table(table => Rows(table, directions, report.Words, look));
            if (directions.Count > Most)
                section.Item().Text(Figures.Fill(report.Words.MoreAbove, directions.Count - Most), look.Note);
        });
    }

    private static void Rows(TableElement table, IReadOnlyList<Direction> directions, ReportWords words, Look look)
    {
        table.Lines = new TableLines(0, 0.6f, Look.Line);
        table.Spacing = 12;
        table.ConstantColumn(14);
        table.RelativeColumn(4);
        table.RelativeColumn();
        table.ConstantColumn(36);
        foreach (var (index, direction) in directions.Take(Most).Index())
        {
            Cell(table).Text((index + 1).ToString(CultureInfo.InvariantCulture), look.Strong with { Colour = Look.Soft });
            Cell(table).Text(Shortening.Cut(direction.Step, 400, words), look.Body);
            Cell(table).Text(Shortening.Head(direction.Criterion, 40), look.Note with { LineHeight = 1.79f });
            Cell(table).Text(look.Gain, text =>
            {
                text.Span(Figures.Gained(direction.Gain));
                text.AlignRight();
            });
        }
    }

    private static Container Cell(TableElement table) => table.Cell().Padding(top: 4, bottom: 4);
}
