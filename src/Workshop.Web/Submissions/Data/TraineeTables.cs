using System.Collections.Immutable;
using Workshop.Scoring.DataSets;
using Workshop.Web.Access;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Submissions.Data;

/// <summary>A trainee's own data as trainees may see it: the tables, never the key.</summary>
public sealed class TraineeTables(TraineeSeeds seeds)
{
    /// <summary>The actor's tables; none where the task has no data set, is not open yet, or the actor does not take it.</summary>
    public async Task<ImmutableArray<DataTable>> ListAsync(Actor actor, TaskDesk desk, CancellationToken cancellation) =>
        desk is { Takes: true, IsOpen: true } && await seeds.FindAsync(actor.PersonId, desk.Assigned, cancellation) is { } seed
            ? desk.Task.Scorer.Data!.Make(seed).Tables
            : [];
}
