using System.Collections.Immutable;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.ScoreSheets;

/// <summary>What one check found, with the evidence.</summary>
/// <param name="Check">Check id.</param>
/// <param name="Kind">Check kind.</param>
/// <param name="Outcome">Pass, partial, fail or broken.</param>
/// <param name="Mark">Marks earned, 0 to <paramref name="Possible"/>; null where the check was broken.</param>
/// <param name="Possible">Marks it could have earned.</param>
/// <param name="Field">Field looked at, or null.</param>
/// <param name="Places">Where in it; may be empty.</param>
/// <param name="Message">What was found.</param>
/// <param name="Next">One concrete next step; null on a pass, and where the check was broken.</param>
public sealed record Finding(
    string Check, string Kind, Outcome Outcome, decimal? Mark, decimal Possible, string? Field,
    ImmutableArray<Place> Places, Message Message, Message? Next);

/// <summary>How a check ended.</summary>
public enum Outcome
{
    /// <summary>All marks earned.</summary>
    Pass,

    /// <summary>Some marks earned.</summary>
    Partial,

    /// <summary>No marks earned.</summary>
    Fail,

    /// <summary>The check could not run; the criterion goes to a person and no marks are given or taken.</summary>
    Broken,
}
