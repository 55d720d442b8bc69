using BenchmarkDotNet.Attributes;
using Workshop.Scoring;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Tests.Shipped;

namespace Workshop.Benchmarks;

/// <summary>
/// The best sample of each shipped task scored by its rubric, answers already read; where a task has a data set, the
/// trainee's own is made anew for each. Goal: 2,000 a second on one core, that is 500 microseconds each.
/// </summary>
[MemoryDiagnoser]
public class ShippedTasksBenchmark
{
    private ShippedWork _work = null!;
    private Scorer _scorer = null!;

    [ParamsSource(nameof(Tasks))]
    public string Task { get; set; } = "";

    public static IEnumerable<string> Tasks => ShippedWork.Tasks.Select(t => t.Id);

    [GlobalSetup]
    public void Read()
    {
        var task = ShippedWork.Tasks.Single(t => t.Id == Task);
        _work = ShippedWork.Read(task, task.Samples.MaxBy(s => s.Expected.Values.Sum())!);
        _scorer = task.Scorer;
    }

    [Benchmark]
    public ScoreSheet Score() => _work.Score(_scorer);
}
