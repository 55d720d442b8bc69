using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Scoring.Similarity;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Texts;

namespace Workshop.Web.Marking.Similarity;

/// <summary>Puts a work beside the brief, or beside another work the actor marks too.</summary>
public sealed class CompareWorks(WorkshopDb db, SimilarityBoard board, LiveLibrary library)
{
    /// <summary>With the brief; null where the work is not the actor's to mark.</summary>
    public async Task<WorkComparison?> WithBriefAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(actor, id, cancellation) is not var (work, task))
            return null;
        var own = Texts(work, task);
        var fingerprint = OwnWriting.FingerprintOf(work, task);
        // The brief in the language more of the work was taken from.
        var brief = new[] { Languages.Current, Languages.Other }.Select(l => GivenText.LinesOf(task, l))
            .MaxBy(lines => Containment.Of(fingerprint, Fingerprint.Of(lines)));
        var shared = TextComparison.Of([.. own.Select(t => t.Text)], brief, fingerprint);
        return new(
            task,
            new(work, Containment.Of(fingerprint, GivenText.FingerprintOf(task)), ComparedPieces.Of(own, shared.Own)),
            new(null, null, ComparedPieces.Of([.. brief.Select(line => ("", line))], shared.Other)),
            Passages(shared));
    }

    /// <summary>With another work; null where one of them is not the actor's to mark, or they are not at the same task.</summary>
    public async Task<WorkComparison?> WithWorkAsync(Actor actor, Guid id, Guid otherId, CancellationToken cancellation)
    {
        if (await FindAsync(actor, id, cancellation) is not var (work, task)
            || await FindAsync(actor, otherId, cancellation) is not var (other, otherTask)
            || work.PersonId == other.PersonId || !ReferenceEquals(task, otherTask))
            return null;
        var found = await board.OfTaskAsync(actor.SchoolId, work.Assignment!.Cohort!.CourseId, task, cancellation);
        var (one, two) = (Compared(work, task), Compared(other, task));
        var (own, theirs) = (Texts(work, task), Texts(other, task));
        var shared = TextComparison.Of(
            [.. own.Select(t => t.Text)], [.. theirs.Select(t => t.Text)], found.Counted(one).Common(found.Counted(two)));
        return new(
            task,
            new(work, found.ShareOf(one, two), ComparedPieces.Of(own, shared.Own)),
            new(other, found.ShareOf(two, one), ComparedPieces.Of(theirs, shared.Other)),
            Passages(shared));
    }

    private async Task<(Submission Work, TaskDefinition Task)?> FindAsync(Actor actor, Guid id, CancellationToken cancellation) =>
        await db.Submissions.AsNoTracking().MarkableBy(actor).Include(s => s.Person).Include(s => s.Assignment!.Cohort)
            .FirstOrDefaultAsync(s => s.Id == id, cancellation) is { } work
        && library.Current.FindCourse(work.Assignment!.Cohort!.CourseId)?.FindTask(work.Assignment.TaskId) is { } task
            ? (work, task)
            : null;

    private static ComparedWork Compared(Submission work, TaskDefinition task) =>
        new(work.Id, work.PersonId, work.Assignment!.CohortId, OwnWriting.FingerprintOf(work, task));

    private static List<(string Label, string Text)> Texts(Submission work, TaskDefinition task)
    {
        var wording = new Wording(task.Form, Languages.Current);
        return [.. OwnWriting.TextsOf(work, task).Select(t => (wording.Label(t.Field), t.Text))];
    }

    private static int Passages(TextComparison shared) => shared.Own.Select(p => p.Passage).Distinct().Count();
}
