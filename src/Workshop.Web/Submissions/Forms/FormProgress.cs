using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>How far a form is filled in: fields with anything in them, of all fields.</summary>
public readonly record struct FormProgress(int Filled, int Total)
{
    public static FormProgress Of(Form form, JsonObject typed) =>
        new(form.Fields.Count(f => TidyForm.IsFilled(typed[f.Id])), form.Fields.Length);
}
