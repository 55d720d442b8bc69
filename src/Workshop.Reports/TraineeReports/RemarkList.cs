using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>What the TA and the lecturer wrote, in their own words.</summary>
internal static class RemarkList
{
    private const int Length = 3000;

    public static void Compose(ColumnElement page, TraineeReport report, Look look)
    {
        if (report.Remarks.Count == 0) return;
        Section.Compose(page, report.Words.Remarks, look, section =>
        {
            foreach (var remark in report.Remarks)
                section.Item().EnsureSpace(48).Border(look.Hue, left: 2).Padding(left: 10).Column(column =>
                {
                    column.Item().Text(Shortening.Cut(remark.Text, Length, report.Words), look.Body);
                    column.Item().Text(Shortening.Head(remark.Author, 60), look.Note);
                });
        });
    }
}
