using System.Collections.Immutable;

namespace Workshop.Scoring.Answers;

/// <summary>Something in a submission that cannot be taken as it is, told to the trainee in their language.</summary>
/// <param name="Code">
/// Stable, <c>AN</c> and four digits; tests assert on it. AN1000 no answers at all, AN1001 no such field, AN1002 wrong type of
/// JSON, AN1003 not a number, AN1004 thousands separators, AN1005 too large, AN1006 negative, AN1007 not whole, AN1008 not a
/// day, AN1009 text too long, AN1010 too many items, AN1011 no such option, AN1012 no such kind of block, AN1013 no such
/// column or part, AN1014 no such name, AN1015 file not found, AN1016 takes no file, AN1017 given twice, AN1020 field
/// missing, AN1021 part missing, AN1099 so many more.
/// </param>
/// <param name="Field">Field id, or what stood in its place; empty where it is the submission as a whole.</param>
/// <param name="Row">0-based item, row, block or file as handed in (empty ones counted); null for the whole field.</param>
/// <param name="Part">Column id, name, or <c>kind</c>, <c>heading</c>, <c>text</c>, <c>image</c>, <c>seconds</c>, <c>file</c>; null for the whole row.</param>
/// <param name="Arguments">What was found, and the limit where there is one.</param>
public sealed record AnswerProblem(string Code, string Field, int? Row, string? Part, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>
    /// True where something required was left empty, false where something given cannot be read. A draft may be scored
    /// with the first kind; work may be handed in with neither.
    /// </summary>
    public bool IsMissing { get; init; }

    /// <summary>The problem as a message: its key is the code, {0} the label of the field or part, {1} and on the arguments.</summary>
    public Message Message => new(Code, [MessageArgument.Label(Field, Part), .. Arguments]);
}
