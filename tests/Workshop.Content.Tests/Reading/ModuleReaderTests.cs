namespace Workshop.Content.Tests.Reading;

public sealed class ModuleReaderTests : IDisposable
{
    private const string Folder = "corner-shop/modules/01-price-tags";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_module_has_both_languages()
    {
        var module = Module();

        Assert.Equal(("写价签", "Writing price tags"), (module.Title.Zh, module.Title.En));
        Assert.Equal(["price-tag"], module.TaskIds);
        Assert.Equal(["为什么要写", "怎么写", "学习任务"], module.In("zh-Hans").Contents.Select(h => h.Text));
        Assert.Equal(["Why write them", "How to write them", "Tasks"], module.In("en-GB").Contents.Select(h => h.Text));
        Assert.Equal(1, module.Lessons.Chinese.ReadingMinutes);
        Assert.True(File.Exists(Path.Combine(module.AssetFolder, "tag.svg")));
    }

    [Fact]
    public void A_self_check_has_every_kind_of_question()
    {
        var questions = Module().SelfCheck;

        Assert.Equal(
            [SelfCheckKind.Number, SelfCheckKind.Single, SelfCheckKind.Multiple, SelfCheckKind.Order], questions.Select(q => q.Kind));
        Assert.Equal((2m, 0m), (questions[0].Value, questions[0].Tolerance));
        Assert.Equal(["name"], questions[1].Answer);
        Assert.Equal(["name", "price"], questions[2].Answer);
        Assert.Equal(["write", "hang"], questions[3].Answer);
        Assert.All(questions, q => Assert.Equal(q.Kind == SelfCheckKind.Number, q.Options.IsEmpty));
    }

    [Fact]
    public void A_faulty_question_is_left_out_and_the_module_stays()
    {
        _root.Replace($"{Folder}/selfcheck.yaml", "answer: name", "answer: nothing");

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal("CT1221", Assert.Single(result.Problems).Code);
        Assert.Equal(3, result.Library.Courses[0].FindModule("price-tags")!.SelfCheck.Length);
    }

    [Fact]
    public void Without_its_translation_there_is_no_module()
    {
        _root.Delete($"{Folder}/module.en.md");

        var result = ContentLoader.Load(_root.Path);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("CT1006", $"{Folder}/module.md", 1), (problem.Code, problem.File, problem.Line));
        Assert.Null(result.Library.Courses[0].FindModule("price-tags"));
        Assert.NotNull(result.Library.Courses[0].FindModule("shop-window"));
    }

    [Fact]
    public void A_module_that_is_not_listed_is_not_read()
    {
        _root.Replace("corner-shop/course.yaml", "  - price-tags\n", "");
        _root.Write($"{Folder}/module.md", "# nothing but faults");

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal(["CT1205", "CT1233"], result.Problems.Select(p => p.Code).Order());
        Assert.Equal(["shop-window"], result.Library.Courses[0].Modules.Select(m => m.Id));
        Assert.Equal(["shop-window", "price-tag"], result.Library.Courses[0].Tasks.Select(t => t.Id));
    }

    [Fact]
    public void A_missing_picture_is_told_where_it_is_shown()
    {
        _root.Delete($"{Folder}/assets/tag.svg");

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal(
            [("CT1316", $"{Folder}/module.en.md", 18), ("CT1316", $"{Folder}/module.md", 20)],
            result.Problems.Select(p => (p.Code, p.File, p.Line)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_nothing(string lineEnd)
    {
        var before = Module();
        foreach (var file in new[] { "module.md", "module.en.md", "selfcheck.yaml" })
            _root.Write($"{Folder}/{file}", _root.Read($"{Folder}/{file}").Replace("\n", lineEnd, StringComparison.Ordinal));

        var after = Module();

        Assert.Equal(before.Lessons.Chinese.Html, after.Lessons.Chinese.Html);
        Assert.Equal(before.Lessons.English.PlainText, after.Lessons.English.PlainText);
        Assert.Equal(before.SelfCheck.Length, after.SelfCheck.Length);
    }

    private Module Module() => ContentLoader.Load(_root.Path).Library.Courses[0].FindModule("price-tags")!;
}
