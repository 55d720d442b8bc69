using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Makes the panel of what "check my work" said.</summary>
public sealed class CheckPanels(FaultWords faults)
{
    /// <summary>Timeliness is left out: it is told when handing in.</summary>
    private const string Timeliness = "timeliness";

    public CheckPanel Of(CheckOutcome outcome, Form form) => outcome switch
    {
        CheckOutcome.Checked done => new CheckPanel(
            [.. done.Unmet.Where(f => f.Kind != Timeliness).GroupBy(f => f.Field).OrderBy(g => Position(g.Key, form)).Select(Group)],
            [.. done.Problems.Select(p => faults.Of(p, form))], done.Left),
        _ => new CheckPanel([], [], null),
    };

    private static CheckGroup Group(IGrouping<string?, Finding> findings) => new(findings.Key, [.. findings]);

    private static int Position(string? field, Form form)
    {
        var at = form.Fields.ToList().FindIndex(f => f.Id == field);
        return at < 0 ? form.Fields.Length : at;
    }
}
