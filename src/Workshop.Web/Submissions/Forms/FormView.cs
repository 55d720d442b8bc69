using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Workshop.Scoring;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>A form as a page shows it.</summary>
/// <param name="Form">What is asked.</param>
/// <param name="Typed">What was typed so far.</param>
/// <param name="Files">The trainee's uploaded files by hash.</param>
/// <param name="Faults">What cannot be taken; empty until something was asked for.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="UploadUrl">Where files are sent; null where the form is only looked at.</param>
public sealed record FormView(
    Form Form, JsonObject Typed, ImmutableDictionary<string, FileTile> Files, ImmutableArray<FieldFault> Faults, string Language, string? UploadUrl)
{
    public bool IsReadOnly => UploadUrl is null;

    public IEnumerable<FieldView> Fields => Form.Fields.Select(f => new FieldView(this, f));

    public string Say(LocalText text) => text.In(Language);
}
