using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Releases;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Audit;

namespace Workshop.Web.Releases;

/// <summary>How many results went out, and how many stayed back because something is still unmarked.</summary>
public sealed record ReleaseOutcome(int Released, int StillPending);

/// <summary>
/// Shows trainees their results: for each trainee the newest attempt, by its newest assessment, once nothing in it is
/// pending. What is out already is left alone unless a newer assessment has come.
/// </summary>
public sealed class ReleaseResults(WorkshopDb db, TimeProvider time)
{
    private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <param name="actor">The lecturer.</param>
    /// <param name="assignmentId">What was handed in.</param>
    /// <param name="trainee">One trainee, or null for the cohort.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ReleaseOutcome> RunAsync(Actor actor, Guid assignmentId, Guid? trainee, CancellationToken cancellation)
    {
        var outcome = await AddAsync(actor, assignmentId, trainee, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return outcome;
        }
        catch (DbUpdateException)
        {
            // Another press released some of these in between. Looked at again, those are out already and left alone.
            db.ChangeTracker.Clear();
            outcome = await AddAsync(actor, assignmentId, trainee, cancellation);
            await db.SaveChangesAsync(cancellation);
            return outcome;
        }
    }

    private async Task<ReleaseOutcome> AddAsync(Actor actor, Guid assignmentId, Guid? trainee, CancellationToken cancellation)
    {
        var newest = await NewestAttemptsAsync(actor, assignmentId, trainee, cancellation);
        var now = time.GetUtcNow();
        var released = 0;
        var pending = 0;
        foreach (var submission in newest)
        {
            var assessment = submission.Assessments.MaxBy(a => a.Number)!;
            if (assessment.Pending > 0)
                pending++;
            else if (submission.Standing()?.AssessmentId != assessment.Id)
                released += Release(actor, submission, assessment, now);
        }
        return new ReleaseOutcome(released, pending);
    }

    /// <summary>Takes a result back; false where there was none to take back.</summary>
    public async Task<bool> WithdrawAsync(Actor actor, Guid submissionId, CancellationToken cancellation)
    {
        var submission = await db.Submissions.ReleasableBy(actor).Include(s => s.Releases)
            .FirstOrDefaultAsync(s => s.Id == submissionId, cancellation);
        var standing = submission?.Releases.Where(r => r.WithdrawnAt is null).ToList();
        if (standing is null or [])
            return false;
        var now = time.GetUtcNow();
        standing.ForEach(r => r.WithdrawnAt = now);
        db.Record(actor, now, AuditTrail.Withdrawn, submissionId);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task<List<Submission>> NewestAttemptsAsync(Actor actor, Guid assignmentId, Guid? trainee, CancellationToken cancellation)
    {
        var all = await db.Submissions.AsSplitQuery().ReleasableBy(actor)
            .Where(s => s.AssignmentId == assignmentId && (trainee == null || s.PersonId == trainee))
            .Include(s => s.Assessments).Include(s => s.Releases)
            .ToListAsync(cancellation);
        return [.. all.GroupBy(s => s.PersonId).Select(own => own.MaxBy(s => s.Attempt)!)];
    }

    private int Release(Actor actor, Submission submission, Assessment assessment, DateTimeOffset now)
    {
        db.Releases.Add(new Release
        {
            Id = Guid.CreateVersion7(now), SubmissionId = submission.Id, AssessmentId = assessment.Id, ReleasedById = actor.PersonId, At = now,
            VerificationCode = RandomNumberGenerator.GetString(CodeAlphabet, 12),
        });
        db.Record(actor, now, AuditTrail.Released, submission.Id, $"assessment {assessment.Number}");
        return 1;
    }
}
