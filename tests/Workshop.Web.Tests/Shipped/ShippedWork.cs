using System.Collections.Concurrent;
using System.Text.Json;
using Workshop.Content;
using Workshop.Media.Uploads;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Tests.Shipped;

/// <summary>One shipped sample, read as a hand-in: its answers with its pictures measured.</summary>
internal sealed record ShippedWork(TaskDefinition Task, Sample Sample, FormAnswers Answers, Handover Handover, DataSeed? Seed)
{
    /// <summary>What no trainee who tries hands in; every check fails on these, which proves nothing about any.</summary>
    private static readonly string[] Cheats = ["empty", "keyword-soup", "copied-brief"];

    private static readonly Lazy<CourseLibrary> Shipped = new(() => ContentLoader.Load(Repository.Path("content")).Library);

    public static IEnumerable<TaskDefinition> Tasks => Shipped.Value.Courses.SelectMany(c => c.Tasks);

    public bool IsCheat => Cheats.Contains(Sample.Name);

    public bool IsHonest => !IsCheat && Sample.Name != "hostile-text";

    public static ShippedWork Read(TaskDefinition task, Sample sample)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(sample.File));
        var root = json.RootElement;
        var answers = AnswersReader.Read(root.GetProperty("answers"), task.Form, new Pictures(Path.GetDirectoryName(sample.File)!)).Answers;
        var deadline = root.TryGetProperty("deadline", out var due) ? due.GetDateTimeOffset() : (DateTimeOffset?)null;
        var seed = root.TryGetProperty("dataSeed", out var given) ? DataSeed.Find(given.GetString()!) : null;
        return new(task, sample, answers, new Handover(root.GetProperty("submittedAt").GetDateTimeOffset(), deadline, task.LateRule), seed);
    }

    public ScoreSheet Score(Scorer? scorer = null) => (scorer ?? Task.Scorer).Score(Answers, Handover, Seed);

    /// <summary>Whether the sheet gives each criterion the mark the sample's author expects.</summary>
    public bool IsAsExpected(ScoreSheet sheet) => Sample.Expected.All(e => sheet.FindCriterion(e.Key)!.Mark == e.Value);

    /// <summary>The sample's files lie beside it.</summary>
    private sealed class Pictures(string folder) : IFileLookup
    {
        private static readonly UploadInspector Inspector = new();
        private static readonly ConcurrentDictionary<string, LookedUpFile> Measured = [];

        public LookedUpFile Find(JsonElement reference) => Measured.GetOrAdd(Path.Combine(folder, reference.GetString()!), Measure);

        private static LookedUpFile Measure(string file) =>
            Inspector.Inspect(File.ReadAllBytes(file), Path.GetFileName(file), UploadKind.Picture) is AcceptedUpload taken
                ? LookedUpFile.Found(taken.Facts)
                : LookedUpFile.Missing(file);
    }
}
