using Workshop.Reports.Layout;

namespace Workshop.Reports.TraineeReports;

/// <summary>The foot of every page: how to check the report, and which rules it was scored by.</summary>
internal static class Footer
{
    public static void Compose(Container footer, TraineeReport report, Look look)
    {
        var words = report.Words;
        footer.Padding(top: 12).Border(Look.Line, top: 0.6f).Padding(top: 6).Row(row =>
        {
            row.RelativeItem(4).Column(left =>
            {
                left.Item().Text(look.Small, text =>
                {
                    text.Span($"{words.VerificationCode} ");
                    text.Span(report.VerificationCode, look.Small with { Bold = true, Colour = Look.Ink });
                    text.Span($"   {words.Issued} {report.Issued}");
                });
                left.Item().Text(
                    $"{words.RubricVersion} {report.RubricVersion}   {words.EngineVersion} {report.EngineVersion}", look.Tiny);
            });
            row.RelativeItem().Text(look.Small, text =>
            {
                text.PageNumber(words.PageOf);
                text.AlignRight();
            });
        });
    }
}
