using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms;

public sealed class FormTemplatesTests
{
    [Theory, MemberData(nameof(TasksInBothLanguages.All), MemberType = typeof(TasksInBothLanguages))]
    public void An_empty_form_is_a_sound_workbook_with_nothing_locked(string task, string language)
    {
        var bytes = FormTemplates.Write(ShippedWork.Tasks.Single(t => t.Id == task), language);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Null(document.WorkbookPart!.Workbook!.GetFirstChild<WorkbookProtection>());
        Assert.All(document.WorkbookPart.WorksheetParts, part => Assert.Null(part.Worksheet!.GetFirstChild<SheetProtection>()));
    }
}
