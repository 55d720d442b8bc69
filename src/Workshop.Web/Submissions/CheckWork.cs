using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Access;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Submissions;

/// <summary>What "check my work" says.</summary>
public abstract record CheckOutcome
{
    /// <summary>The automatic checks not yet met, without marks, and what cannot be read.</summary>
    public sealed record Checked(ImmutableArray<Finding> Unmet, ImmutableArray<AnswerProblem> Problems, int Left) : CheckOutcome;

    /// <summary>Not checked.</summary>
    public sealed record Refused(Refusal Why) : CheckOutcome;
}

/// <summary>Runs the automatic checks over the saved draft. How often is the task's setting; each hand-in starts the count anew.</summary>
public sealed class CheckWork(WorkshopDb db, AssignedTasks tasks, TraineeSeeds seeds, TimeProvider time)
{
    /// <summary>Uses up one check and says what is unmet in the draft as saved.</summary>
    public async Task<CheckOutcome> RunAsync(Actor actor, Guid assignmentId, CancellationToken cancellation)
    {
        if (await tasks.FindTakenAsync(actor, assignmentId, cancellation) is not { } assigned)
            return new CheckOutcome.Refused(new Refusal.NotYours());
        var seed = await seeds.FindAsync(actor.PersonId, assigned, cancellation);
        var draft = await db.Drafts.FirstOrDefaultAsync(
            d => d.AssignmentId == assignmentId && d.PersonId == actor.PersonId, cancellation);
        var allowed = assigned.Task.SelfChecks;
        if ((draft?.SelfChecksUsed ?? 0) >= allowed)
            return new CheckOutcome.Refused(new Refusal.NoSelfChecksLeft(allowed));
        var reading = await ReadAsync(draft?.Answers ?? "{}", actor, assigned, cancellation);
        var sheet = assigned.Task.Scorer.Score(reading.Answers, assigned.HandoverAt(time.GetUtcNow()), seed);
        if (draft is not null)
        {
            draft.SelfChecksUsed++;
            await db.SaveChangesAsync(cancellation);
        }
        ImmutableArray<Finding> unmet = [.. sheet.Criteria.SelectMany(c => c.Findings).Where(f => f.Outcome is Outcome.Fail or Outcome.Partial)];
        return new CheckOutcome.Checked(unmet, reading.Problems, allowed - (draft?.SelfChecksUsed ?? 0));
    }

    private async Task<AnswersReading> ReadAsync(string answers, Actor actor, AssignedTask assigned, CancellationToken cancellation)
    {
        var files = await UploadedFacts.LoadAsync(db, actor.PersonId, assigned.Assignment.Id, cancellation);
        using var json = JsonDocument.Parse(answers);
        return AnswersReader.Read(json.RootElement, assigned.Task.Form, files);
    }
}
