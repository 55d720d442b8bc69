using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources.Templates;

public sealed class TaskScoresTests(AppFixture fixture)
{
    [Fact]
    public void The_listing_stands_first_and_every_task_has_a_sheet()
    {
        var book = Book(fixture.Course);

        Assert.Equal("商品上架", book.Keys.First());
        Assert.Equal(fixture.Course.Tasks.Select(t => t.Title.Zh).Order(), book.Keys.Order());
    }

    [Fact]
    public void Criteria_and_full_marks_are_those_of_the_rubric()
    {
        var sheet = Book(fixture.Course)["商品上架"];

        Assert.Superset(
            new HashSet<string> { "标题关键词（30）", "详情页逻辑（25）", "SKU 合理性（20）", "提交时效（15）", "备注（10）", "总分（100）" }, sheet.Texts.ToHashSet());
        Assert.Equal(("0", "30"), Rule(sheet, 0));
        Assert.Equal(("0", "10"), Rule(sheet, 4));
    }

    [Fact]
    public void A_changed_rubric_changes_the_sheet()
    {
        var task = fixture.Course.FindTask("product-listing")!;
        var criteria = task.Rubric.Criteria;
        var changed = task with
        {
            Rubric = task.Rubric with
            {
                Criteria = [criteria[0] with { Weight = 35 }, criteria[1] with { Title = new("首屏", "First screen"), Weight = 20 }, .. criteria.Skip(2)],
            },
        };

        var sheet = Book(fixture.Course with { Tasks = [changed] })["商品上架"];

        Assert.Contains("标题关键词（35）", sheet.Texts);
        Assert.Contains("首屏（20）", sheet.Texts);
        Assert.Equal(("0", "35"), Rule(sheet, 0));
    }

    [Fact]
    public void A_row_adds_up_only_once_it_is_complete()
    {
        var sheet = Book(fixture.Course)["商品上架"];

        var total = Assert.Single(sheet.Cells, c => c.Key == "H" + FirstRow(sheet));
        Assert.Equal($"=IF(COUNT(C{FirstRow(sheet)}:G{FirstRow(sheet)})=5,SUM(C{FirstRow(sheet)}:G{FirstRow(sheet)}),\"\")", total.Value);
    }

    private static IReadOnlyDictionary<string, OpenSheet> Book(Course course) =>
        OpenBook.Read(PackContents.Make(course, Languages.Chinese).Find("table-6.xlsx")!.Bytes);

    private static (string Min, string Max) Rule(OpenSheet sheet, int criterion) => sheet.Rules[$"{(char)('C' + criterion)}{FirstRow(sheet)}"];

    /// <summary>The row below the headings.</summary>
    private static int FirstRow(OpenSheet sheet) =>
        int.Parse(sheet.Cells.Single(c => c.Value == "学员").Key[1..], System.Globalization.CultureInfo.InvariantCulture) + 1;
}
