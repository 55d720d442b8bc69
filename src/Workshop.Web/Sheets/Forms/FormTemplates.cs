using System.Text.Json.Nodes;
using Workshop.Content;
using Workshop.Web.Sheets.Forms.Writing;

namespace Workshop.Web.Sheets.Forms;

/// <summary>The empty form of a task as a workbook to be made one's own: nobody's draft, no due date, no data, nothing locked.</summary>
public static class FormTemplates
{
    /// <summary>The bytes of the workbook (XLSX).</summary>
    /// <param name="task">Whose form it is.</param>
    /// <param name="language">A language tag of <see cref="Frame.Language.Languages"/>.</param>
    public static byte[] Write(TaskDefinition task, string language) =>
        FormWorkbook.Write(task, new FormFilling(new FormMark(task.Id, FormVersion.Of(task.Form), Draft: 0, Attempt: 1, language), [], Due: null, Data: [])
        {
            IsLocked = false,
        });
}
