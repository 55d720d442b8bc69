using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Pdf;
using Workshop.Reports.Themes;

namespace Workshop.Reports.TraineeReports;

/// <summary>Sets a trainee's report on A4.</summary>
public static class TraineeReportPdf
{
    /// <summary>
    /// Renders the report as PDF, with text that can be searched and copied. Thread-safe; the same report and theme give the same bytes.
    /// </summary>
    /// <param name="report">What to say; texts of any length and any Unicode, broken or not, are set or honestly shortened.</param>
    /// <param name="theme">The school's look; its fonts and logo must not be disposed meanwhile.</param>
    /// <returns>The file's bytes: around 20-30 KB for a usual report.</returns>
    /// <exception cref="ArgumentException">The report has no criteria.</exception>
    /// <exception cref="FormatException">A format among the report's words is broken.</exception>
    public static byte[] Render(TraineeReport report, ReportTheme theme)
    {
        if (report.Criteria.Count == 0) throw new ArgumentException("A report needs at least one criterion.", nameof(report));
        var look = new Look(theme);
        var layout = new PageLayout { Margin = Look.Margin };
        RunningHeader.Compose(layout.Header, report, look);
        Footer.Compose(layout.Footer, report, look);
        layout.Content.Column(column =>
        {
            column.Spacing = 16;
            Masthead.Compose(column, report, look);
            ScoreTable.Compose(column, report, look);
            Bars.Compose(column, report, look);
            FindingList.Compose(column, report, look);
            RemarkList.Compose(column, report, look);
            DirectionList.Compose(column, report, look);
        });
        return PdfDocument.Render(layout, theme.Fonts, PropertiesOf(report, theme));
    }

    private static DocumentProperties PropertiesOf(TraineeReport report, ReportTheme theme) => new(
        $"{report.Task} · {report.Trainee} · {report.Kind}", theme.School, report.Cohort, report.Language, report.IssuedAt);
}
