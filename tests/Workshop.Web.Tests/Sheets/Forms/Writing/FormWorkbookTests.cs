using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workshop.Scoring.DataSets;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Layout;
using Workshop.Web.Sheets.Forms.Writing;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms.Writing;

/// <summary>The form of every shipped task, with its data, is a sound workbook that can only be filled in.</summary>
public sealed class FormWorkbookTests
{
    [Theory, MemberData(nameof(TasksInBothLanguages.All), MemberType = typeof(TasksInBothLanguages))]
    public void The_workbook_is_as_the_standard_wants_it(string task, string language)
    {
        using var document = Open(task, language);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();

        Assert.Empty(faults);
    }

    [Theory, MemberData(nameof(TasksInBothLanguages.All), MemberType = typeof(TasksInBothLanguages))]
    public void Each_answer_has_an_open_cell_and_a_limit_and_nothing_else_is_open(string task, string language)
    {
        using var document = Open(task, language);
        var layout = FormLayout.Of(Form(task), new SheetWording(language));
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.NotEmpty(layout.Sheets);

        foreach (var sheet in layout.Sheets)
        {
            var written = Sheet(document, sheet.Name);
            var open = written.Descendants<Cell>().Where(c => styles[(int)(c.StyleIndex?.Value ?? 0)].Protection?.Locked?.Value == false)
                .Select(c => c.CellReference!.Value!);
            var asked = sheet.Answers.SelectMany(a => a.Cells).Select(c => c.At.ToString());
            Assert.Equal(asked.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
            Assert.True(written.GetFirstChild<SheetProtection>()!.Sheet!.Value);
            Assert.Null(written.GetFirstChild<SheetProtection>()!.HashValue);
            Assert.Equal(sheet.Answers.Select(a => a.ToString()), written.Descendants<DataValidation>().Select(v => v.SequenceOfReferences!.InnerText));
        }
    }

    [Fact]
    public void Choices_are_lists_that_the_workbook_holds()
    {
        using var document = Open("team-permissions", Languages.English);
        var names = document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Select(n => n.Name!.Value).ToList();
        var lists = document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DataValidation>())
            .Where(v => v.Type!.Value == DataValidationValues.List).Select(v => v.Formula1!.Text).ToList();

        Assert.NotEmpty(lists);
        Assert.Subset(names.ToHashSet()!, lists.ToHashSet());
    }

    private static Workshop.Scoring.Answers.Form Form(string task) => ShippedWork.Tasks.Single(t => t.Id == task).Form;

    private static SpreadsheetDocument Open(string id, string language)
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == id);
        var data = task.Scorer.Data?.Make(DataSeed.Of(new byte[DataSeed.Bytes])).Tables ?? [];
        var mark = new FormMark(task.Id, FormVersion.Of(task.Form), Draft: 1, Attempt: 1, language);
        return SpreadsheetDocument.Open(new MemoryStream(FormWorkbook.Write(task, new FormFilling(mark, [], Due: null, data))), isEditable: false);
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
    }
}
