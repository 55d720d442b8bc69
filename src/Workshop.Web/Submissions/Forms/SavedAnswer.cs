using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What the script is told of a save.</summary>
/// <param name="Version">The next save starts from it.</param>
/// <param name="SavedAt">On the reader's clock.</param>
/// <param name="Widths">Platform width by field, for fields that have a range.</param>
/// <param name="Filled">Fields with anything in them.</param>
/// <param name="Total">All fields.</param>
/// <param name="Overtaken">Said where another window has handed this attempt in meanwhile; else null.</param>
public sealed record SavedAnswer(int Version, string SavedAt, ImmutableDictionary<string, int> Widths, int Filled, int Total, string? Overtaken)
{
    public static SavedAnswer Of(DraftOutcome.Saved saved, PostedWork posted, TaskDesk desk, ReaderClock clock, IStringLocalizer<TaskWords> words)
    {
        var form = desk.Form;
        var progress = FormProgress.Of(form, posted.Typed);
        var widths = form.Fields.Where(f => f.Width is not null)
            .ToImmutableDictionary(f => f.Id, f => PlatformWidth.Of(TypedForm.Text(posted.Typed[f.Id])));
        var overtaken = posted.Attempt < desk.NextAttempt ? words["RefusedAttempt", desk.Attempts.Length, desk.NextAttempt].Value : null;
        return new SavedAnswer(saved.Version, clock.Second(saved.At), widths, progress.Filled, progress.Total, overtaken);
    }
}
