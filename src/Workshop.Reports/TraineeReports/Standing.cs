using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.TraineeReports;

/// <summary>A criterion's mark in figures, or in words where there is none.</summary>
internal static class Standing
{
    public static string Mark(CriterionResult criterion, ReportWords words) => criterion.Standing switch
    {
        CriterionStanding.Marked => Figures.OutOf(criterion.Mark!.Value, criterion.Possible),
        CriterionStanding.Pending => words.Pending,
        CriterionStanding.Closed => words.Closed,
    };

    public static TextStyle StyleOf(CriterionResult criterion, Look look) =>
        criterion.Standing is CriterionStanding.Marked ? look.Mark : look.BesideMark with { Bold = true, Colour = Look.Slate };
}
