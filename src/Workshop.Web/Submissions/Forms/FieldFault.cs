namespace Workshop.Web.Submissions.Forms;

/// <summary>Something in a form that cannot be taken, said in the reader's language.</summary>
/// <param name="Field">Field id; empty where it is the form as a whole.</param>
/// <param name="Row">0-based row, block, item or file; null for the field as a whole.</param>
/// <param name="Part">Column or part of the row; null for the row as a whole.</param>
/// <param name="Text">What it is and what to do.</param>
public sealed record FieldFault(string Field, int? Row, string? Part, string Text)
{
    /// <summary>Id of the element a link leads to.</summary>
    public string Target => InputNames.Id(Field, Row, Part);
}
