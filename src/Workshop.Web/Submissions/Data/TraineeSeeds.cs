using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Scoring.DataSets;

namespace Workshop.Web.Submissions.Data;

/// <summary>The seeds trainees' data sets are made from: drawn when a trainee first needs one, and the same ever after.</summary>
public sealed class TraineeSeeds(WorkshopDb db, TimeProvider time)
{
    /// <summary>The trainee's seed; null where the task has no data set. A save of its own: call it before anything else is tracked.</summary>
    public async Task<DataSeed?> FindAsync(Guid personId, AssignedTask assigned, CancellationToken cancellation)
    {
        if (assigned.Task.Scorer.Data is null)
            return null;
        var assignmentId = assigned.Assignment.Id;
        return await RecordedAsync(personId, assignmentId, cancellation) ?? await DrawAsync(personId, assignmentId, cancellation);
    }

    private async Task<DataSeed?> RecordedAsync(Guid personId, Guid assignmentId, CancellationToken cancellation) =>
        await db.TraineeSeeds.AsNoTracking().Where(s => s.AssignmentId == assignmentId && s.PersonId == personId)
            .Select(s => s.Seed).FirstOrDefaultAsync(cancellation) is { } recorded ? DataSeed.Find(recorded) : null;

    private async Task<DataSeed> DrawAsync(Guid personId, Guid assignmentId, CancellationToken cancellation)
    {
        // From a generator nobody can guess: who could guess a seed would have another trainee's answer key.
        var seed = DataSeed.Of(RandomNumberGenerator.GetBytes(DataSeed.Bytes));
        db.TraineeSeeds.Add(new TraineeSeed { AssignmentId = assignmentId, PersonId = personId, Seed = seed.Text, DrawnAt = time.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return seed;
        }
        catch (DbUpdateException)
        {
            // Another window opened the task at the same moment: its seed stands.
            db.ChangeTracker.Clear();
            if (await RecordedAsync(personId, assignmentId, cancellation) is { } recorded)
                return recorded;
            throw;
        }
    }
}
