using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Tests.Reading;

public sealed class TaskReaderTests : IDisposable
{
    private const string TaskFile = "corner-shop/tasks/price-tag/task.yaml";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Fields_come_with_all_their_parts()
    {
        var name = Task("price-tag").Form.FindField("name")!;

        Assert.Equal(FieldType.Text, name.Type);
        Assert.Equal(("品名", "Name"), (name.Label.Zh, name.Label.En));
        Assert.Equal("Use a term of the keyword table.", name.Hint!.En);
        Assert.True(name.Required);
        Assert.Equal(60, name.MaxLength);
        Assert.Equal(new WidthRange(4, 20), name.Width);
        Assert.Null(name.Example);
    }

    [Fact]
    public void Columns_and_options_come_in_order()
    {
        var form = Task("shop-window").Form;

        Assert.Equal(["scene", "details", "specification"], form.FindField("page")!.Options.Select(o => o.Id));
        Assert.Equal(["size", "price", "stock"], form.FindField("variants")!.Columns.Select(c => c.Id));
        Assert.True(form.FindField("variants")!.FindColumn("stock")!.Whole);
        Assert.True(form.FindField("facts")!.OpenKeys);
        Assert.Equal(FieldType.KeyValue, form.FindField("facts")!.Type);
    }

    [Fact]
    public void Columns_may_be_days_durations_and_choices_with_options()
    {
        AddColumns(
            "{id: opened, type: date, label: {zh: 开园, en: Opened}}",
            "{id: clip, type: duration, whole: true, label: {zh: 短片, en: Clip}}",
            "{id: grade, type: choice, label: {zh: 等级, en: Grade}, options: [{id: fine, label: {zh: 特级, en: Fine}}]}");

        var columns = Task("shop-window").Form.FindField("variants")!.Columns;

        Assert.Equal([FieldType.Date, FieldType.Duration, FieldType.Choice], columns[3..].Select(c => c.Type));
        Assert.Equal(new Option("fine", new("特级", "Fine")), Assert.Single(columns[^1].Options));
    }

    [Theory]
    [InlineData("{id: grade, type: choice, label: {zh: 等级, en: Grade}}", "CT1401")]
    [InlineData("{id: grade, type: text, label: {zh: 等级, en: Grade}, options: [{id: fine, label: {zh: 特级, en: Fine}}]}", "CT1402")]
    [InlineData("{id: grade, type: date, label: {zh: 等级, en: Grade}, whole: true}", "CT1402")]
    [InlineData("{id: grade, type: choice, label: {zh: 等级, en: Grade}, options: [{id: a, label: {zh: 一, en: A}}, {id: a, label: {zh: 二, en: B}}]}", "CT1111")]
    [InlineData("{id: grade, type: list, label: {zh: 等级, en: Grade}}", "CT1403")]
    public void A_faulty_column_is_named(string column, string code)
    {
        AddColumns(column);

        Assert.Equal(code, Assert.Single(ContentLoader.Load(_root.Path).Problems).Code);
    }

    private void AddColumns(params string[] columns) => _root.Replace(
        "corner-shop/tasks/shop-window/task.yaml", "label: {zh: 库存, en: Stock}, required: true}",
        "label: {zh: 库存, en: Stock}, required: true}" + string.Concat(columns.Select(c => $"\n      - {c}")));

    [Fact]
    public void The_rubric_comes_with_checks_parameters_levels_and_word_lists()
    {
        var rubric = Task("price-tag").Rubric;

        Assert.Equal(["name", "price", "timeliness", "remarks"], rubric.Criteria.Select(c => c.Id));
        Assert.Equal(CriterionScoring.AutomaticWithOverride, rubric.FindCriterion("price")!.Scoring);
        Assert.Equal([(10m, 20m), (0m, 9.99m)], rubric.FindCriterion("remarks")!.Levels.Select(l => (l.From, l.To)));
        Assert.Equal("boasts", Assert.Single(rubric.Lexicons).Id);
        Assert.Equal("tea", Assert.Single(rubric.KeywordTables).Id);
        var lawful = rubric.FindCriterion("name")!.Checks[2];
        Assert.Equal(["name-core"], lawful.Needs);
        Assert.Equal(["fields", "lexicon"], lawful.Parameters.Entries.Select(e => e.Key));
        Assert.Equal(35, Assert.IsType<ParameterText>(lawful.Parameters.Find("lexicon")).Line);
    }

    [Fact]
    public void Settings_have_their_values_or_those_of_the_house()
    {
        var (tag, window) = (Task("price-tag"), Task("shop-window"));

        Assert.Equal((2, 0), (tag.SelfChecks, window.SelfChecks));
        Assert.Equal(new LateStep(TimeSpan.FromHours(24), 0.5m), Assert.Single(tag.LateRule.Steps));
        Assert.Equal(LateRule.Default, window.LateRule);
        Assert.Equal("operation", tag.Dimension);
        Assert.StartsWith("<h2 id=\"what-to-do\">", tag.Brief.English.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_come_in_the_order_of_their_names_with_the_marks_they_must_get()
    {
        var samples = Task("price-tag").Samples;

        Assert.Equal(["below-cost", "flawless"], samples.Select(s => s.Name));
        Assert.Equal(10m, samples[0].Expected["price"]);
        Assert.Null(samples[0].Expected["remarks"]);
        Assert.Equal("Nothing is wrong.", samples[1].Why.En);
    }

    [Theory]
    [InlineData("weight: 40", "weight: 41", "SC1001 27", "SC1004 28")]
    [InlineData("kind: text-width, ", "kind: text-length, ", "SC1101 34")]
    [InlineData("min: 4, max: 20}", "min: 4, max: 20, most: 3}", "CT1103 18")]
    [InlineData("groups: [core]", "groups: [colour]", "SC1113 33")]
    [InlineData("left: price", "left: prize", "SC1107 42")]
    [InlineData("hours: 24", "hours: 0", "CT1106 6")]
    [InlineData("selfChecks: 2", "selfChecks: two", "CT1106 4")]
    [InlineData("scoring: person", "scoring: anyone", "CT1106 52")]
    [InlineData("needs: [name-core]", "needs: [name-heart]", "SC1008 35")]
    [InlineData("lexicons: [boasts]", "lexicons: []", "SC1111 35")]
    public void A_fault_is_named_with_its_line_and_takes_the_task_away(string old, string with, params string[] expected)
    {
        ReplaceFirst(old, with);

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal(expected, result.Problems.Select(p => $"{p.Code} {p.Line}"));
        Assert.Null(result.Library.FindTask("price-tag"));
        Assert.NotNull(result.Library.FindTask("shop-window"));
    }

    [Fact]
    public void A_faulty_word_list_is_reported_once_at_its_own_file()
    {
        _root.Replace("corner-shop/lexicons/boasts.yaml", "terms: [", "words: [");

        var result = ContentLoader.Load(_root.Path);

        Assert.All(result.Problems, p => Assert.Equal("corner-shop/lexicons/boasts.yaml", p.File));
        Assert.Null(result.Library.FindTask("price-tag"));
    }

    [Fact]
    public void A_fault_in_a_brief_does_not_take_the_task_away()
    {
        _root.Replace("corner-shop/tasks/price-tag/brief.md", "glossary:price-tag", "glossary:nothing");

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal("CT1311", Assert.Single(result.Problems).Code);
        Assert.NotNull(result.Library.FindTask("price-tag"));
    }

    [Fact]
    public void A_task_of_the_same_id_in_another_course_is_refused()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests/fixtures/course-small"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Path("tests/fixtures/course-small"), file).Replace("corner-shop", "market", StringComparison.Ordinal);
            _root.Write(path, File.ReadAllBytes(file));
        }
        _root.Replace("market/course.yaml", "id: corner-shop", "id: market");

        var result = ContentLoader.Load(_root.Path);

        Assert.Equal(["CT1111", "CT1111", "CT1111", "CT1111"], result.Problems.Select(p => p.Code));
        Assert.Equal(["price-tag", "shop-window"], result.Library.FindCourse("corner-shop")!.Tasks.Select(t => t.Id));
        Assert.Empty(result.Library.FindCourse("market")!.Tasks);
    }

    private void ReplaceFirst(string old, string with)
    {
        var text = _root.Read(TaskFile);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The small course no longer has '{old}'.");
        _root.Write(TaskFile, text[..at] + with + text[(at + old.Length)..]);
    }

    private TaskDefinition Task(string id) => ContentLoader.Load(_root.Path).Library.FindTask(id)!;
}
