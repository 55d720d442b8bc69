using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Access;
using Workshop.Web.Audit;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Submissions;

/// <summary>One request to hand in.</summary>
/// <param name="AssignmentId">What is handed in.</param>
/// <param name="Answers">The form as JSON.</param>
/// <param name="RequestKey">Made with the form; the same key is the same attempt, however often it is sent.</param>
/// <param name="StartedAt">When the request began; lateness is judged by it.</param>
public sealed record HandIn(Guid AssignmentId, string Answers, Guid RequestKey, DateTimeOffset StartedAt);

/// <summary>What became of it.</summary>
public abstract record HandInOutcome
{
    /// <summary>Sealed, marked by the checks, and safe.</summary>
    public sealed record HandedIn(Submission Submission) : HandInOutcome;

    /// <summary>Not handed in.</summary>
    public sealed record Refused(Refusal Why) : HandInOutcome;
}

/// <summary>
/// Hands work in: rules, reading, scoring, then one save that writes the sealed attempt, assessment no. 1 and the audit line
/// together or not at all. Scoring is done before the write begins, since SQLite has one writer.
/// </summary>
public sealed class SubmitWork(WorkshopDb db, AssignedTasks tasks, TraineeSeeds seeds, RubricSnapshots snapshots)
{
    public async Task<HandInOutcome> RunAsync(Actor actor, HandIn request, CancellationToken cancellation)
    {
        if (await tasks.FindTakenAsync(actor, request.AssignmentId, cancellation) is not { } assigned)
            return new HandInOutcome.Refused(new Refusal.NotYours());
        // One look at all of them: asked for one by one, an attempt that comes in between would be missed.
        var earlier = await EarlierOf(actor, request).Select(s => new { s.Id, s.RequestKey }).ToListAsync(cancellation);
        if (earlier.Find(e => e.RequestKey == request.RequestKey) is { } repeated)
            return new HandInOutcome.HandedIn(await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == repeated.Id, cancellation));
        if (FindRefusal(assigned, earlier.Count, request) is { } refusal)
            return new HandInOutcome.Refused(refusal);
        var reading = await ReadAsync(actor, assigned, request, cancellation);
        if (!reading.Problems.IsEmpty)
            return new HandInOutcome.Refused(new Refusal.Unreadable(reading.Problems));
        await snapshots.EnsureAsync(assigned.Task, request.StartedAt, cancellation);
        var seed = await seeds.FindAsync(actor.PersonId, assigned, cancellation);
        var submission = Seal(actor, assigned, request, reading.Answers, seed, attempt: earlier.Count + 1);
        await AddRowsAsync(actor, assigned, submission, reading.Answers, seed, cancellation);
        return await SaveAsync(actor, request, submission, cancellation);
    }

    private IQueryable<Submission> EarlierOf(Actor actor, HandIn request) =>
        db.Submissions.AsNoTracking().Where(s => s.AssignmentId == request.AssignmentId && s.PersonId == actor.PersonId);

    private static Refusal? FindRefusal(AssignedTask assigned, int attemptsUsed, HandIn request)
    {
        if (request.StartedAt < assigned.Assignment.OpensAt)
            return new Refusal.NotOpenYet(assigned.Assignment.OpensAt);
        if (assigned.Assignment.Attempts is { } allowed && attemptsUsed >= allowed)
            return new Refusal.NoAttemptsLeft(allowed);
        return request.Answers.Length > SaveDraft.MostCharacters ? new Refusal.TooLarge(SaveDraft.MostCharacters) : null;
    }

    private async Task<AnswersReading> ReadAsync(Actor actor, AssignedTask assigned, HandIn request, CancellationToken cancellation)
    {
        var files = await UploadedFacts.LoadAsync(db, actor.PersonId, request.AssignmentId, cancellation);
        using var json = JsonDocument.Parse(request.Answers);
        return AnswersReader.Read(json.RootElement, assigned.Task.Form, files);
    }

    private static Submission Seal(Actor actor, AssignedTask assigned, HandIn request, FormAnswers answers, DataSeed? seed, int attempt)
    {
        var sealedBytes = AnswersWriter.Write(answers, assigned.Task.Form);
        return new Submission
        {
            Id = Guid.CreateVersion7(request.StartedAt), AssignmentId = request.AssignmentId, PersonId = actor.PersonId,
            Attempt = attempt, RequestKey = request.RequestKey, HandedInAt = request.StartedAt, Deadline = assigned.Assignment.Deadline,
            DataSeed = seed?.Text, Answers = Encoding.UTF8.GetString(sealedBytes), ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(sealedBytes)),
        };
    }

    private async Task AddRowsAsync(
        Actor actor, AssignedTask assigned, Submission submission, FormAnswers answers, DataSeed? seed, CancellationToken cancellation)
    {
        var sheet = assigned.Task.Scorer.Score(answers, assigned.HandoverAt(submission.HandedInAt), seed);
        db.Submissions.Add(submission);
        db.Assessments.Add(AssessmentRows.From(sheet, submission.Id, number: 1, AssessmentKind.Automatic, marker: null, submission.HandedInAt));
        db.Record(actor, submission.HandedInAt, AuditTrail.HandedIn, submission.Id, submission.ContentSha256);
        if (await db.Drafts.FirstOrDefaultAsync(d => d.AssignmentId == submission.AssignmentId && d.PersonId == actor.PersonId, cancellation) is { } draft)
            draft.SelfChecksUsed = 0;
    }

    private async Task<HandInOutcome> SaveAsync(Actor actor, HandIn request, Submission submission, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new HandInOutcome.HandedIn(submission);
        }
        catch (DbUpdateException)
        {
            // Another request of the same trainee overtook this one and took the attempt's number. Asked again, it is found
            // to be the same attempt (a second click) or this one becomes the next attempt.
            db.ChangeTracker.Clear();
            if (await EarlierOf(actor, request).CountAsync(cancellation) >= submission.Attempt)
                return await RunAsync(actor, request, cancellation);
            throw;
        }
    }
}
