using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workshop.Web.Sheets;
using Xunit;
using Sheet = Workshop.Web.Sheets.Sheet;

namespace Workshop.Web.Tests.Sheets;

public sealed class SheetBookTests
{
    private static readonly Sheet Scores = new(
        "成绩", [new("学员", 10), new("得分"), new("合计"), new("哪天")],
        [
            [
                new SheetCell.Words(new string('长', 25)), new SheetCell.Blank(new NumberRange(0, 30, Whole: false, "0–30")),
                SheetCell.SumOnceFilled(new CellAddress(4, 2), new CellAddress(4, 2), 1), new SheetCell.Day(new DateOnly(2026, 6, 3)),
            ],
            [new SheetCell.Words("=1+1"), new SheetCell.Figure(8, 2), new SheetCell.Figure(1.50m), new SheetCell.Words("\u0001")],
        ])
    {
        Title = "成绩表", Notes = ["每行一位学员"],
    };

    [Fact]
    public void It_is_as_the_standard_wants_it()
    {
        using var document = Open([Scores, Scores]);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(f => f.Description));
    }

    [Fact]
    public void Only_the_products_own_cells_reckon_and_they_do_so_on_opening()
    {
        using var document = Open([Scores]);

        Assert.Equal(["IF(COUNT(B4:B4)=1,SUM(B4:B4),\"\")"], Rows(document).SelectMany(r => r.Descendants<CellFormula>()).Select(f => f.Text));
        Assert.True(document.WorkbookPart!.Workbook!.CalculationProperties!.FullCalculationOnLoad!.Value);
    }

    [Fact]
    public void A_row_is_as_high_as_its_texts_and_others_are_left_to_grow()
    {
        using var document = Open([Scores]);

        var rows = Rows(document);

        Assert.Equal([24, null, null, 6 * 15 + 4, null], rows.Select(r => r.Height?.Value));
    }

    [Fact]
    public void A_workbook_without_sheets_is_refused() => Assert.Throws<ArgumentException>(() => SheetBook.Write([]));

    private static SpreadsheetDocument Open(ImmutableArray<Sheet> sheets) =>
        SpreadsheetDocument.Open(new MemoryStream(SheetBook.Write(sheets)), isEditable: false);

    private static List<Row> Rows(SpreadsheetDocument document) => [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()];
}
