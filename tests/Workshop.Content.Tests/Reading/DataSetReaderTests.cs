using Workshop.Content.Tests.Samples;
using Workshop.Scoring.DataSets;

namespace Workshop.Content.Tests.Reading;

public sealed class DataSetReaderTests : IDisposable
{
    private const string Folder = "corner-shop/tasks/price-tag";
    private const string Seed = "0123456789abcdef0123456789abcdef";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();
    private readonly int _first;

    public DataSetReaderTests()
    {
        var task = _root.Read($"{Folder}/task.yaml").TrimEnd('\n') + '\n';
        _first = task.Count(c => c == '\n') + 1;
        _root.Write($"{Folder}/task.yaml", task + """
            dataSet:
              kind: campaign-channels
              starts: 2026-06-15
              channels:
                - {id: street, label: {zh: 街边, en: Street}, visits: 300}
            """);
        foreach (var sample in new[] { "below-cost", "flawless" })
            _root.Replace($"{Folder}/samples/{sample}.json", "\"answers\"", $"\"dataSeed\": \"{Seed}\",\n  \"answers\"");
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_task_with_a_data_set_makes_the_data_of_a_seed_and_scores_its_samples()
    {
        var report = ContentCheck.Run(_root.Path, new TableOfFiles());

        Assert.Empty(report.Problems);
        var task = report.Library.FindTask("price-tag")!;
        Assert.Equal("campaign-channels", task.Rubric.DataSet!.Kind);
        Assert.Equal(6, task.Scorer.Data!.Make(DataSeed.Find(Seed)!).Tables[0].Rows.Length);
        Assert.Null(report.Library.FindTask("shop-window")!.Scorer.Data);
    }

    [Theory]
    [InlineData("kind: campaign-channels", "kind: weather", "SC1201", 1)]
    [InlineData("kind: campaign-channels", "sort: campaign-channels", "CT1104", 1)]
    [InlineData("starts: 2026-06-15", "begins: 2026-06-15", "SC1102", 2)]
    [InlineData("starts: 2026-06-15", "starts: 15 June", "SC1114", 1)]
    [InlineData("visits: 300", "visits: few", "SC1104", 4)]
    [InlineData("visits: 300", "visits: 3", "SC1105", 4)]
    [InlineData("zh: 街边, ", "", "SC1103", 4)]
    public void A_fault_is_told_with_its_line(string old, string with, string code, int line)
    {
        _root.Replace($"{Folder}/task.yaml", old, with);

        var result = ContentLoader.Load(_root.Path);

        Assert.Contains((code, $"{Folder}/task.yaml", _first + line), result.Problems.Select(p => (p.Code, p.File, p.Line)));
        Assert.Null(result.Library.FindTask("price-tag"));
    }

    [Theory]
    [InlineData($"  \"dataSeed\": \"{Seed}\",\n", "", "CT1602", "dataSeed is missing")]
    [InlineData(Seed, "12", "CT1604", "dataSeed should be 32 hex digits")]
    public void A_sample_says_from_which_seed_it_was_made(string old, string with, string code, string text)
    {
        _root.Replace($"{Folder}/samples/flawless.json", old, with);

        var problem = Assert.Single(ContentCheck.Run(_root.Path, new TableOfFiles()).Problems);

        Assert.Equal((code, text), (problem.Code, problem.Text.En));
    }
}
