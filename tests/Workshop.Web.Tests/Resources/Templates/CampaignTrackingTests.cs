using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources.Templates;

public sealed class CampaignTrackingTests(AppFixture fixture)
{
    [Fact]
    public void Its_columns_are_those_of_the_data_with_conversion_and_what_was_noticed()
    {
        var sheet = Sheet(Report);

        Assert.Superset(new HashSet<string> { "日期", "渠道", "UV", "加购数", "下单数", "GMV（元）", "转化率", "问题记录" }, sheet.Texts.ToHashSet());
        var (uv, orders, row) = (ColumnOf(sheet, "UV"), ColumnOf(sheet, "下单数"), Row(sheet) + 1);
        Assert.Equal($"=IF(OR({uv}{row}=\"\",{uv}{row}=0,{orders}{row}=\"\"),\"\",{orders}{row}/{uv}{row})", sheet.Cells[$"{ColumnOf(sheet, "转化率")}{row}"]);
    }

    [Fact]
    public void Nobodys_data_stands_in_it()
    {
        var sheet = Sheet(Report);

        Assert.All(sheet.Cells.Where(c => int.Parse(c.Key[1..], System.Globalization.CultureInfo.InvariantCulture) > Row(sheet) && c.Key[..1] != ColumnOf(sheet, "转化率")), c => Assert.Equal("", c.Value));
    }

    [Fact]
    public void Without_data_there_is_no_table() =>
        Assert.Null(PackContents.Make(fixture.Course with { Tasks = [Report with { Rubric = Report.Rubric with { DataSet = null } }] }, Languages.Chinese).Find("table-2.xlsx"));

    /// <summary>A report on three channels.</summary>
    private TaskDefinition Report => fixture.Course.FindTask("data-analysis-report")!;

    private OpenSheet Sheet(TaskDefinition task) =>
        OpenBook.Read(PackContents.Make(fixture.Course with { Tasks = [task] }, Languages.Chinese).Find("table-2.xlsx")!.Bytes).Values.Single();

    private static int Row(OpenSheet sheet) => int.Parse(sheet.Cells.Single(c => c.Value == "UV").Key[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static string ColumnOf(OpenSheet sheet, string heading) => sheet.Cells.Single(c => c.Value == heading).Key[..1];
}
