using Workshop.Data;
using Workshop.Data.Audit;
using Workshop.Web.Access;

namespace Workshop.Web.Audit;

/// <summary>Names of acts, and how one is written beside the rows it changes.</summary>
public static class AuditTrail
{
    public const string HandedIn = "submission.handed-in";
    public const string Marked = "submission.marked";
    public const string Released = "result.released";
    public const string Withdrawn = "result.withdrawn";
    public const string SignedOutEverywhere = "person.signed-out-everywhere";

    /// <summary>Adds the line; it is saved with the act or not at all.</summary>
    public static void Record(this WorkshopDb db, Actor actor, DateTimeOffset at, string act, Guid subject, string? detail = null) =>
        db.AuditLines.Add(new AuditLine
        {
            SchoolId = actor.SchoolId, PersonId = actor.PersonId, At = at, Act = act, SubjectId = subject, Detail = detail,
        });
}
