using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>What a check found.</summary>
/// <param name="Mark">Marks earned, 0 to the possible ones; the engine rounds to two places.</param>
/// <param name="Field">The field looked at, or null where it was not one field.</param>
/// <param name="Places">Where in the field; empty where it is the field as a whole.</param>
/// <param name="Message">What was looked at and found.</param>
/// <param name="Next">One concrete next step; null where all marks were earned.</param>
public sealed record Verdict(decimal Mark, string? Field, ImmutableArray<Place> Places, Message Message, Message? Next);

/// <summary>A spot in an answer.</summary>
/// <param name="Row">0-based row, item, block or file; null where the field has no such parts.</param>
/// <param name="Part">Column id, key, <c>heading</c> or <c>text</c> within the row; null for the whole of it.</param>
/// <param name="Start">0-based UTF-16 index of the first character; null for the whole text.</param>
/// <param name="Length">UTF-16 characters, at least 1; null together with <paramref name="Start"/>.</param>
public readonly record struct Place(int? Row, string? Part, int? Start, int? Length)
{
    /// <summary>A range of the field's only text.</summary>
    public static Place Range(int start, int length) => new(null, null, start, length);

    /// <summary>A whole row, item, block or file.</summary>
    public static Place InRow(int row, string? part = null) => new(row, part, null, null);
}
