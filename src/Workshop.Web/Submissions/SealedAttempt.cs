using System.Linq.Expressions;
using Workshop.Data.Submissions;

namespace Workshop.Web.Submissions;

/// <summary>A sealed attempt without its answers, which are long and seldom needed.</summary>
public sealed record SealedAttempt(
    Guid Id, int Attempt, Guid RequestKey, DateTimeOffset HandedInAt, DateTimeOffset? Deadline, string ContentSha256)
{
    /// <summary>Reads it from a submission in the database.</summary>
    public static Expression<Func<Submission, SealedAttempt>> Of { get; } =
        s => new SealedAttempt(s.Id, s.Attempt, s.RequestKey, s.HandedInAt, s.Deadline, s.ContentSha256);

    /// <summary>What is read out to identify the attempt.</summary>
    public string Receipt => Submission.ReceiptOf(ContentSha256, Id);

    /// <summary>How late it was; null where on time or without a deadline.</summary>
    public TimeSpan? Late => HandedInAt > Deadline ? HandedInAt - Deadline : null;
}
