using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Boxes;
using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>The head of the first page: school, task, total, and the facts of the attempt.</summary>
internal static class Masthead
{
    private const float LogoHeight = 26;
    private const float LogoMostWidth = 160;
    private const int FactsARow = 4;

    public static void Compose(ColumnElement page, TraineeReport report, Look look)
    {
        page.Item().Column(head =>
        {
            head.Spacing = 14;
            head.Item().Border(look.Hue, bottom: 1.5f).Padding(bottom: 10).Row(row => Letterhead(row, report, look));
            head.Item().Row(row => TitleAndTotal(row, report, look));
            head.Item().Background(Look.Paper, 3).Padding(14, 10, 14, 10).Table(table => Facts(table, report, look));
        });
    }

    private static void Letterhead(RowElement row, TraineeReport report, Look look)
    {
        row.Align = CellAlign.Middle;
        row.Spacing = 10;
        if (look.Theme.Logo is { } logo)
        {
            var width = Math.Min(LogoMostWidth, LogoHeight * logo.Size.Width / logo.Size.Height);
            row.ConstantItem(width).Canvas(LogoHeight, logo.Draw);
        }

        row.RelativeItem(2).Text(look.Theme.School, look.School);
        row.RelativeItem().Text(look.Kind, text =>
        {
            text.Span(report.Kind);
            text.AlignRight();
        });
    }

    private static void TitleAndTotal(RowElement row, TraineeReport report, Look look)
    {
        row.Align = CellAlign.Bottom;
        row.Spacing = 20;
        row.RelativeItem().Column(title =>
        {
            title.Item().Text(Shortening.Head(report.Task, 60), look.Title);
            title.Item().Text(Shortening.Head(report.Trainee, 60), look.Heading with { Bold = false, Colour = Look.Soft });
        });
        row.ConstantItem(150).Column(total => Total(total, report, look));
    }

    private static void Total(ColumnElement total, TraineeReport report, Look look)
    {
        total.Item().Text(look.TotalRest, text =>
        {
            text.AlignRight();
            if (report.Earned is not { } earned)
            {
                text.Span(report.Words.Pending, look.Title with { Colour = Look.Slate });
                return;
            }

            text.Span(Figures.Of(earned), look.Total);
            text.Span($" / {Figures.Of(report.PossibleSoFar)}");
        });
        total.Item().Text(look.Note, text =>
        {
            text.AlignRight();
            text.Span(report.Words.Total);
            if (report.Pending > 0)
                text.Span($" · {Figures.Fill(report.Words.PendingMarks, Figures.Of(report.Pending))}", look.NoteStrong with { Colour = Look.Slate });
        });
    }

    private static void Facts(TableElement table, TraineeReport report, Look look)
    {
        var facts = FactsOf(report).Where(fact => fact.Value is not null).ToList();
        while (facts.Count % FactsARow != 0) facts.Add(("", ""));
        table.Spacing = 12;
        for (var i = 0; i < FactsARow; i++) table.RelativeColumn();
        for (var i = 0; i < facts.Count; i++)
            table.Cell().Padding(top: i < FactsARow ? 0 : 8).Column(fact =>
            {
                fact.Item().Text(facts[i].Label, look.Small);
                fact.Item().Text(Shortening.Head(facts[i].Value!, 80), look.Body with { LineHeight = 1.45f });
            });
    }

    private static IEnumerable<(string Label, string? Value)> FactsOf(TraineeReport report) =>
    [
        (report.Words.Trainee, report.Trainee), (report.Words.Cohort, report.Cohort),
        (report.Words.Group, report.Group), (report.Words.Attempt, report.Attempt),
        (report.Words.HandedIn, report.HandedIn), (report.Words.Deadline, report.Deadline),
        (report.Words.Timeliness, report.Timeliness), (report.Words.Receipt, report.Receipt),
    ];
}
