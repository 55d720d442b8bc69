using System.Text;
using Workshop.Data.Assessments;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Submissions;

/// <summary>Between a score sheet and the row it is stored in.</summary>
public static class AssessmentRows
{
    /// <summary>A new row that holds the sheet whole.</summary>
    public static Assessment From(
        ScoreSheet sheet, Guid submissionId, int number, AssessmentKind kind, Guid? marker, DateTimeOffset at, string? remark = null) => new()
    {
        Id = Guid.CreateVersion7(at), SubmissionId = submissionId, Number = number, Kind = kind, MarkerId = marker, At = at, Remark = remark,
        ScoreSheet = Encoding.UTF8.GetString(ScoreSheetJson.Write(sheet)), RubricVersion = sheet.RubricVersion,
        Total = sheet.Total, Possible = sheet.Possible, Pending = sheet.Pending,
    };

    /// <summary>The sheet of a row.</summary>
    public static ScoreSheet Sheet(this Assessment assessment) => ScoreSheetJson.Read(Encoding.UTF8.GetBytes(assessment.ScoreSheet));
}
