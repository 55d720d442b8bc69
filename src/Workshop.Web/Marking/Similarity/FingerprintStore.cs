using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Scoring.Similarity;

namespace Workshop.Web.Marking.Similarity;

/// <summary>
/// Fingerprints of attempts, made when a marker first asks and kept from then on. Handing in has no part in it: it is what a
/// whole class does in the same minute.
/// </summary>
internal sealed class FingerprintStore(WorkshopDb db)
{
    /// <summary>Attempts read and kept at a time.</summary>
    private const int Batch = 100;

    /// <summary>The newest attempt of every trainee of the school at a task, in all cohorts of the course.</summary>
    public async Task<IReadOnlyList<ComparedWork>> NewestAsync(Guid schoolId, string courseId, TaskDefinition task, CancellationToken cancellation)
    {
        var newest = db.Submissions.AsNoTracking().Where(s => s.Assignment!.TaskId == task.Id
            && s.Assignment.Cohort!.SchoolId == schoolId && s.Assignment.Cohort.CourseId == courseId
            && !db.Submissions.Any(later => later.AssignmentId == s.AssignmentId && later.PersonId == s.PersonId && later.Attempt > s.Attempt));
        return await WorksAsync(newest, task, cancellation);
    }

    /// <summary>These attempts at a task.</summary>
    public async Task<IReadOnlyList<ComparedWork>> WorksAsync(IQueryable<Submission> attempts, TaskDefinition task, CancellationToken cancellation)
    {
        var rows = await attempts.Select(s => new
        {
            s.Id, s.PersonId, s.Assignment!.CohortId,
            Kept = db.WorkFingerprints.Where(f => f.SubmissionId == s.Id && f.Method == Fingerprint.Method).Select(f => f.Hashes).FirstOrDefault(),
        }).ToListAsync(cancellation);
        var made = new Dictionary<Guid, Fingerprint>();
        foreach (var ids in rows.Where(r => r.Kept is null).Select(r => r.Id).Chunk(Batch))
            await MakeAsync(ids, task, made, cancellation);
        return [.. rows.Select(r => new ComparedWork(r.Id, r.PersonId, r.CohortId, r.Kept is { } kept ? Fingerprint.FromBytes(kept) : made[r.Id]))];
    }

    private async Task MakeAsync(Guid[] ids, TaskDefinition task, Dictionary<Guid, Fingerprint> made, CancellationToken cancellation)
    {
        var attempts = await db.Submissions.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancellation);
        var outdated = await db.WorkFingerprints.Where(f => ids.Contains(f.SubmissionId)).ToDictionaryAsync(f => f.SubmissionId, cancellation);
        foreach (var attempt in attempts)
        {
            var fingerprint = made[attempt.Id] = OwnWriting.FingerprintOf(attempt, task);
            if (outdated.TryGetValue(attempt.Id, out var row))
                (row.Method, row.Hashes) = (Fingerprint.Method, fingerprint.ToBytes());
            else
                db.WorkFingerprints.Add(new WorkFingerprint { SubmissionId = attempt.Id, Method = Fingerprint.Method, Hashes = fingerprint.ToBytes() });
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
