using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Resources.Templates;

public sealed class ReportCriteriaTests(AppFixture fixture)
{
    /// <summary>A report marked as the listing is, whose criteria are known.</summary>
    private TaskDefinition Report => fixture.Course.FindTask("product-listing")! with { Id = "data-analysis-report" };

    [Fact]
    public void It_has_a_row_a_criterion_with_its_levels_and_who_marks_it()
    {
        var sheet = Sheet(fixture.Course with { Tasks = [Report] });

        Assert.Equal(Report.Rubric.Criteria.Length, sheet.Rules.Count);
        foreach (var criterion in Report.Rubric.Criteria)
        {
            var row = RowOf(sheet, criterion.Title.Zh);
            Assert.Equal($"{criterion.Weight:0.##}", sheet.Cells[$"B{row}"]);
            Assert.Equal(Words.Chinese("ResourceWords", $"MarkedBy{criterion.Scoring}"), sheet.Cells[$"C{row}"]);
            Assert.Equal(("0", $"{criterion.Weight:0.##}"), sheet.Rules[$"E{row}"]);
            Assert.All(criterion.Levels, l => Assert.Contains(l.Description.Zh, sheet.Cells[$"D{row}"], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_changed_rubric_changes_the_table()
    {
        var criteria = Report.Rubric.Criteria;
        var changed = Report with { Rubric = Report.Rubric with { Criteria = [criteria[0] with { Title = new("结论先行", "Conclusion first"), Weight = 55 }, criteria[1] with { Weight = 45 }] } };

        var sheet = Sheet(fixture.Course with { Tasks = [changed] });

        Assert.Equal("55", sheet.Cells[$"B{RowOf(sheet, "结论先行")}"]);
        Assert.Equal(2, sheet.Rules.Count);
    }

    [Fact]
    public void Without_the_task_there_is_no_table() =>
        Assert.Null(PackContents.Make(fixture.Course with { Tasks = [Report with { Id = "another" }] }, Languages.Chinese).Find("table-7.xlsx"));

    private static OpenSheet Sheet(Course course) =>
        OpenBook.Read(PackContents.Make(course, Languages.Chinese).Find("table-7.xlsx")!.Bytes).Values.Single();

    private static string RowOf(OpenSheet sheet, string criterion) => sheet.Cells.Single(c => c.Value == criterion).Key[1..];
}
