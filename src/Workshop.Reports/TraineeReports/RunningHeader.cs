using Workshop.Reports.Layout;

namespace Workshop.Reports.TraineeReports;

/// <summary>The head of every page but the first: whose report of what this is.</summary>
internal static class RunningHeader
{
    public static void Compose(Container header, TraineeReport report, Look look) =>
        header.SkipOnce().Padding(bottom: 16).Border(Look.Line, bottom: 0.6f).Padding(bottom: 5).Row(row =>
        {
            row.Spacing = 20;
            row.RelativeItem(2).Text($"{Shortening.Head(report.Task, 30)} · {Shortening.Head(report.Trainee, 20)}", look.Small);
            row.RelativeItem().Text(look.Small, text =>
            {
                text.AlignRight();
                text.Span(look.Theme.School);
            });
        });
}
