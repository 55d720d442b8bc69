using Microsoft.Extensions.Localization;
using Workshop.Reports.TraineeReports;
using Workshop.Web.Texts;

namespace Workshop.Web.Reports;

/// <summary>The report's labels in the reader's language.</summary>
internal static class ReportLabels
{
    public static ReportWords Of(IStringLocalizer<ReportPrintWords> words) => new()
    {
        Trainee = words["Trainee"], Cohort = words["Cohort"], Group = words["Group"], Attempt = words["Attempt"], Receipt = words["Receipt"],
        HandedIn = words["HandedIn"], Deadline = words["Deadline"], Timeliness = words["Timeliness"], Total = words["Total"],
        Pending = words["Pending"], Closed = words["Closed"], PendingMarks = words["PendingMarks"], Bracketed = words["Bracketed"],
        ScoreTable = words["ScoreTable"], Criterion = words["Criterion"], Mark = words["Mark"], Bars = words["Bars"], Earned = words["Earned"],
        Lost = words["Lost"], Findings = words["Findings"], NoFindings = words["NoFindings"], NextStep = words["NextStep"],
        Remarks = words["Remarks"], Directions = words["Directions"], DirectionsOrder = words["DirectionsOrder"],
        Shortened = words["Shortened"], More = words["More"], MoreAbove = words["MoreAbove"], PageOf = words["PageOf"],
        Issued = words["Issued"], VerificationCode = words["VerificationCode"], RubricVersion = words["RubricVersion"],
        EngineVersion = words["EngineVersion"],
    };
}
