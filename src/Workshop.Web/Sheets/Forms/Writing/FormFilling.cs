using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Workshop.Scoring.DataSets;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>What goes into the workbook of one trainee beside the form itself.</summary>
/// <param name="Mark">What the workbook knows of itself.</param>
/// <param name="Typed">The form as typed so far.</param>
/// <param name="Due">Until when, in the language of the mark; null for no deadline.</param>
/// <param name="Data">The trainee's own tables.</param>
public sealed record FormFilling(FormMark Mark, JsonObject Typed, string? Due, ImmutableArray<DataTable> Data)
{
    /// <summary>Whether all but the answers is locked, without a password: what is moved cannot be read back.</summary>
    public bool IsLocked { get; init; } = true;
}
