namespace Workshop.Content.Tests.Reading;

public sealed class RedLineReaderTests : IDisposable
{
    private const string File = "corner-shop/red-lines.yaml";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_list_keeps_the_order_of_its_file()
    {
        var list = ContentLoader.Load(_root.Path).Library.Courses[0].RedLines!;

        Assert.Equal(("小店红线", "Red lines of the shop"), (list.Title.Zh, list.Title.En));
        Assert.Equal(["prices", "window"], list.Groups.Select(g => g.Id));
        Assert.Equal([["price-tags"], []], list.Groups.Select(g => g.ModuleIds.ToArray()));
        Assert.Equal(
            [("two-prices", RedLineSeverity.Serious), ("no-tag", RedLineSeverity.Costly), ("empty-promise", RedLineSeverity.Grave)],
            list.Groups.SelectMany(g => g.Lines).Select(l => (l.Id, l.Severity)));
        Assert.Equal("卖完就撤下。", list.Groups[1].Lines[0].Instead.Zh);
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void A_course_may_have_none()
    {
        _root.Delete(File);

        var result = ContentLoader.Load(_root.Path);

        Assert.Empty(result.Problems);
        Assert.Null(result.Library.Courses[0].RedLines);
    }

    [Theory]
    [InlineData("{zh: 要退差价。, en: The difference is paid back.}", "{zh: 要退差价。}", "CT1104", 11)]
    [InlineData("severity: costly", "severity: cheap", "CT1106", 14)]
    [InlineData("modules: [price-tags]", "modules: [price-list]", "CT1312", 6)]
    [InlineData("modules: [price-tags]", "module: [price-tags]", "CT1103", 6)]
    [InlineData("id: no-tag", "id: two-prices", "CT1111", 13)]
    [InlineData("id: no-tag", "id: No tag", "CT1110", 13)]
    [InlineData("note: {zh: 以当地规定为准。, en: Local rules come first.}", "# no note", "CT1104", 1)]
    public void A_fault_is_told_by_its_line_and_leaves_no_list(string sound, string spoilt, string code, int line)
    {
        _root.Replace(File, sound, spoilt);

        var result = ContentLoader.Load(_root.Path);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((code, File, line), (problem.Code, problem.File, problem.Line));
        Assert.Null(Assert.Single(result.Library.Courses).RedLines);
    }
}
