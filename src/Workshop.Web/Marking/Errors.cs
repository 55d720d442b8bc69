namespace Workshop.Web.Marking;

/// <summary>Why marks were not taken. What was typed stays in the form and in the marker's draft.</summary>
public abstract record MarkingRefusal
{
    /// <summary>No such work, or not this marker's: answered as not found.</summary>
    public sealed record NotYours : MarkingRefusal;

    /// <summary>A criterion for a person has no mark yet.</summary>
    public sealed record MarkMissing(string Criterion) : MarkingRefusal;

    /// <summary>A mark below 0, above the weight, or finer than 0.01.</summary>
    public sealed record MarkOutOfRange(string Criterion, decimal Weight) : MarkingRefusal;

    /// <summary>The checks' mark was overridden without a reason.</summary>
    public sealed record ReasonMissing(string Criterion) : MarkingRefusal;

    /// <summary>The checks alone give this criterion's mark.</summary>
    public sealed record NotForPeople(string Criterion) : MarkingRefusal;

    /// <summary>Another marker finished meanwhile; both judgements are shown and nothing is overwritten.</summary>
    public sealed record MarkedMeanwhile(Guid AssessmentId) : MarkingRefusal;
}
