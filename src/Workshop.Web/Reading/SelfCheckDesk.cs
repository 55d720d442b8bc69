using System.Collections.Immutable;

namespace Workshop.Web.Reading;

/// <summary>A module's self-check as its reader has it before them.</summary>
/// <param name="Sheet">The questions, blank or with answers.</param>
/// <param name="Attempt">Number of the earlier attempt the sheet shows again; null for a blank one or one answered now.</param>
/// <param name="Tries">Attempts so far, the newest first.</param>
public sealed record SelfCheckDesk(SelfCheckSheet Sheet, int? Attempt, ImmutableArray<SelfCheckTry> Tries)
{
    /// <summary>The newest attempt; null for none.</summary>
    public SelfCheckTry? Newest => Tries.FirstOrDefault();

    /// <summary>The attempt whose answers are shown; null where the sheet is blank, or was sent without an answer.</summary>
    public SelfCheckTry? Shown => Attempt is { } number ? Tries.FirstOrDefault(t => t.Number == number) : null;
}
