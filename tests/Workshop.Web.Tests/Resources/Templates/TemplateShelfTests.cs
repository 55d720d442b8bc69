using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Scoring.Answers;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources.Templates;

public sealed class TemplateShelfTests(AppFixture fixture)
{
    [Fact]
    public void The_course_has_every_table_of_the_activity_plan() => Assert.Equal(
        ["table-1.xlsx", "table-2.xlsx", "table-3.xlsx", "table-6.xlsx", "table-7.xlsx", "peer-rating.xlsx"], Keys(fixture.Course));

    [Fact]
    public void A_table_whose_task_is_not_in_the_course_is_left_out() => Assert.Equal(
        ["table-1.xlsx", "table-6.xlsx", "peer-rating.xlsx"], Keys(fixture.Course with { Tasks = [fixture.Course.FindTask("product-listing")!] }));

    [Theory]
    [InlineData("table-1.xlsx", "product-listing")]
    [InlineData("table-3.xlsx", "customer-segmentation")]
    public void A_form_to_fill_in_asks_for_every_field_of_its_task(string key, string task)
    {
        var texts = OpenBook.Read(PackContents.Make(fixture.Course, Languages.Chinese).Find(key)!.Bytes).Values.SelectMany(s => s.Texts).ToList();

        Assert.All(
            fixture.Course.FindTask(task)!.Form.Fields.Where(f => f.Type is not FieldType.Files),
            f => Assert.Contains(texts, t => t.Contains(f.Label.Zh, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Keys(Course course) =>
        PackContents.Make(course, Languages.Chinese).In(ResourceSection.Templates).Select(f => f.Key);
}
