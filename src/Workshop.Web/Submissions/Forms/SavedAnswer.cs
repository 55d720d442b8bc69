using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What the script is told of a save.</summary>
/// <param name="Version">The next save starts from it.</param>
/// <param name="SavedAt">On the reader's clock.</param>
/// <param name="Widths">Platform width by field, for fields that have a range.</param>
/// <param name="Filled">Fields with anything in them.</param>
/// <param name="Total">All fields.</param>
public sealed record SavedAnswer(int Version, string SavedAt, ImmutableDictionary<string, int> Widths, int Filled, int Total)
{
    public static SavedAnswer Of(DraftOutcome.Saved saved, PostedWork posted, TaskDesk desk, ReaderClock clock)
    {
        var form = desk.Form;
        var progress = FormProgress.Of(form, posted.Typed);
        var widths = form.Fields.Where(f => f.Width is not null)
            .ToImmutableDictionary(f => f.Id, f => PlatformWidth.Of(TypedForm.Text(posted.Typed[f.Id])));
        return new SavedAnswer(saved.Version, clock.Second(saved.At), widths, progress.Filled, progress.Total);
    }
}
