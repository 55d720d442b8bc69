using System.Collections.Immutable;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What "check my work" found, for the page.</summary>
/// <param name="Groups">By field, in the order of the form; what belongs to no field comes last.</param>
/// <param name="Faults">What could not be read at all.</param>
/// <param name="Left">Checks left; null where they were used up before and nothing was checked.</param>
public sealed record CheckPanel(ImmutableArray<CheckGroup> Groups, ImmutableArray<FieldFault> Faults, int? Left)
{
    public int Count => Groups.Sum(g => g.Findings.Length) + Faults.Length;
}

/// <summary>What is unmet in one field.</summary>
/// <param name="Field">Field id; null for the work as a whole.</param>
/// <param name="Findings">In the rubric's order.</param>
public sealed record CheckGroup(string? Field, ImmutableArray<Finding> Findings);
