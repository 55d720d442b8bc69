using System.Text.Json.Nodes;

namespace Workshop.Web.Submissions.Forms;

/// <summary>One item, row, block or file of a field as a page shows it.</summary>
/// <param name="Of">The field.</param>
/// <param name="Row">0-based.</param>
/// <param name="Value">What was typed; null for an empty one.</param>
/// <param name="IsTemplate">True for the pattern new ones are made from: then it has no id.</param>
public sealed record ItemView(FieldView Of, int Row, JsonNode? Value, bool IsTemplate = false)
{
    /// <summary>Id of the item, or of one part of it; null in a template.</summary>
    public string? Id(string? part = null) => IsTemplate ? null : InputNames.Id(Of.Field.Id, Row, part);

    public string Text(string part) => TypedForm.Text(Value, part);

    public FieldFault? Fault(string? part = null) => IsTemplate ? null : Of.FindFault(Row, part);

    /// <summary>For <c>aria-invalid</c>: null leaves the attribute out.</summary>
    public string? Invalid(string? part = null) => Fault(part) is null ? null : "true";
}
