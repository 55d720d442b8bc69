using System.Collections.Concurrent;
using Workshop.Reports.Fonts;
using Workshop.Reports.Themes;
using Workshop.Reports.TraineeReports;
using Workshop.Web.Frame.Themes;

namespace Workshop.Web.Reports;

/// <summary>Prints reports in the look of the theme. Keeps fonts and logo open for its own life.</summary>
public sealed class ReportPress : IDisposable
{
    private readonly ReportFonts _fonts;
    private readonly ReportLogo _logo;
    private readonly Hue _hue;
    private readonly ConcurrentDictionary<string, ReportTheme> _themes = [];

    public ReportPress(Theme theme)
    {
        _fonts = ReportFonts.Load(Path.Combine(theme.Folder, "fonts"));
        _logo = ReportLogo.Read(File.ReadAllBytes(Path.Combine(theme.Folder, theme.Description.Pdf.Logo)));
        _hue = Hue.Parse(theme.Description.Pdf.Brand);
    }

    /// <summary>The report as PDF.</summary>
    public byte[] Print(TraineeReport report, string school) =>
        TraineeReportPdf.Render(report, _themes.GetOrAdd(school, name => new ReportTheme(name, _hue, _fonts, _logo)));

    public void Dispose()
    {
        _fonts.Dispose();
        _logo.Dispose();
    }
}
