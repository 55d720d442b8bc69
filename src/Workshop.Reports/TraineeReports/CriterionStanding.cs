namespace Workshop.Reports.TraineeReports;

/// <summary>How far the marking of a criterion has come.</summary>
public enum CriterionStanding
{
    /// <summary>Somebody, or the engine, has given marks.</summary>
    Marked,

    /// <summary>Waits for a person.</summary>
    Pending,

    /// <summary>The lecturer decided that it will not be marked; it counts neither for nor against.</summary>
    Closed,
}
