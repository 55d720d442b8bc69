using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>What was found, criterion by criterion, with what it cost and what to do.</summary>
internal static class FindingList
{
    /// <summary>More findings than this are counted, not listed.</summary>
    public const int Most = 120;

    private const int SentenceLength = 400;

    public static void Compose(ColumnElement page, TraineeReport report, Look look)
    {
        // Nothing found in work that nobody has looked at would be praise for nothing.
        if (report.Earned is null && report.Criteria.All(criterion => criterion.Findings.Count == 0)) return;
        Section.Compose(page, report.Words.Findings, look, section =>
        {
            section.Spacing = 10;
            var left = Most;
            foreach (var criterion in report.Criteria.Where(criterion => criterion.Findings.Count > 0))
            {
                if (left > 0) Criterion(section, criterion, left, report.Words, look);
                left -= criterion.Findings.Count;
            }

            if (left == Most) section.Item().Text(report.Words.NoFindings, look.Body);
            if (left < 0) section.Item().Text(Figures.Fill(report.Words.More, -left), look.Note);
        });
    }

    private static void Criterion(ColumnElement section, CriterionResult criterion, int most, ReportWords words, Look look) =>
        section.Item().EnsureSpace(70).Column(column =>
        {
            column.Spacing = 6;
            column.Item().Border(Look.Line, bottom: 0.6f).Padding(bottom: 3).Row(row =>
            {
                row.RelativeItem().Text(Shortening.Head(criterion.Name, 60), look.Strong);
                row.ConstantItem(60).Text(look.Strong with { Colour = Look.Soft }, text =>
                {
                    text.Span(Standing.Mark(criterion, words));
                    text.AlignRight();
                });
            });
            foreach (var finding in criterion.Findings.Take(most))
                column.Item().EnsureSpace(48).Row(row => Entry(row, finding, words, look));
        });

    private static void Entry(RowElement row, Finding finding, ReportWords words, Look look)
    {
        row.Spacing = 10;
        row.ConstantItem(30).Text(look.Lost, text =>
        {
            if (finding.Lost is { } lost) text.Span(Figures.Lost(lost));
            else text.Span("·", look.Body);
            text.AlignRight();
        });
        row.RelativeItem().Column(column =>
        {
            column.Spacing = 2;
            column.Item().Text(look.Body, text =>
            {
                if (finding.Where is { } where) text.Span($"{Shortening.Head(where, 60)}  ", look.Strong);
                text.Span(Shortening.Cut(finding.Message, SentenceLength, words));
            });
            if (finding.Quote.Count > 0) QuoteBlock.Compose(column.Item(), finding.Quote, words, look);
            if (finding.NextStep is { } step) NextStep(column.Item(), step, words, look);
        });
    }

    private static void NextStep(Container place, string step, ReportWords words, Look look) => place.Text(look.Body, text =>
    {
        text.Span($"{words.NextStep}  ", look.Gain);
        text.Span(Shortening.Cut(step, SentenceLength, words));
    });
}
