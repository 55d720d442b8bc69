using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What became of a form that asked to be handed in.</summary>
public abstract record TypedHandIn
{
    /// <summary>Sealed; perhaps by an earlier request with the same key.</summary>
    public sealed record Done(int Attempt) : TypedHandIn;

    /// <summary>Another window handed this attempt in meanwhile. What is here was not part of it.</summary>
    public sealed record Overtaken(int Attempt) : TypedHandIn;

    /// <summary>Another window saved a newer text meanwhile; which one is meant must be asked.</summary>
    public sealed record Outdated : TypedHandIn;

    /// <summary>It is late and costs marks; the trainee must say yes to that first.</summary>
    public sealed record AskLate(LateCost Cost) : TypedHandIn;

    /// <summary>Not taken.</summary>
    public sealed record Refused(Refusal Why) : TypedHandIn;
}

/// <summary>Hands in what a form sent, after looking whether the page it came from is still the state of things.</summary>
public sealed class HandInTyped(SubmitWork submit)
{
    /// <param name="actor">The trainee.</param>
    /// <param name="desk">Their desk as it is now.</param>
    /// <param name="posted">What was sent.</param>
    /// <param name="startedAt">When the request began.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<TypedHandIn> RunAsync(Actor actor, TaskDesk desk, PostedWork posted, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        if (desk.Attempts.FirstOrDefault(s => s.RequestKey == posted.Key) is { } same)
            return new TypedHandIn.Done(same.Attempt);
        if (posted.Attempt < desk.NextAttempt)
            return new TypedHandIn.Overtaken(desk.Attempts.Length);
        if (desk.Draft is { } draft && draft.Version != posted.Version && draft.Answers != posted.Answers)
            return new TypedHandIn.Outdated();
        if (posted.Button != PostedWork.HandInLate && LateCost.Find(desk.Assigned, startedAt) is { Lost: > 0 } cost)
            return new TypedHandIn.AskLate(cost);
        var request = new HandIn(desk.AssignmentId, posted.Answers, posted.Key, startedAt);
        return await submit.RunAsync(actor, request, cancellation) switch
        {
            HandInOutcome.HandedIn done => new TypedHandIn.Done(done.Submission.Attempt),
            HandInOutcome.Refused refused => new TypedHandIn.Refused(refused.Why),
            var other => throw new InvalidOperationException($"No such outcome of handing in is known: {other.GetType().Name}."),
        };
    }
}
