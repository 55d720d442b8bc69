using System.CommandLine;
using Workshop.Content;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary><c>workshop score TASK PATH</c>: one submission to text or JSON, or a folder of them to CSV.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> TaskId = new("TASK") { Description = "Task id, such as product-listing." };
    private static readonly Argument<string> Input = new("PATH") { Description = "SUBMISSION.json, or a folder of them." };
    private static readonly Option<string?> Deadline = new("--deadline") { Description = "When it was due: ISO 8601 with offset. Without it nothing is late." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the score sheet as JSON." };
    private static readonly Option<bool> Csv = new("--csv") { Description = "Print one line a submission, with marks by criterion." };
    private static readonly Option<string> Language = new("--lang") { Description = "zh-Hans or en.", DefaultValueFactory = _ => "zh-Hans" };
    private static readonly Option<string?> Content = new("--content") { Description = "The content folder." };

    public static Command Create()
    {
        Language.AcceptOnlyFromAmong("zh-Hans", "en");
        var command = new Command("score", "Score submissions without a browser.") { TaskId, Input, Deadline, Json, Csv, Language, Content };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var library = ContentLoader.Load(parsed.GetValue(Content) ?? new HostSettings().ContentFolder).Library;
        if (library.FindTask(parsed.GetRequiredValue(TaskId)) is not { } task)
            return Wrong($"There is no task '{parsed.GetValue(TaskId)}'. Tasks: {string.Join(", ", library.Courses.SelectMany(c => c.Tasks).Select(t => t.Id))}");
        DateTimeOffset? deadline = null;
        if (parsed.GetValue(Deadline) is { } text)
        {
            if (!SubmissionFile.TryReadMoment(text, out var moment))
                return Wrong("--deadline: must be a moment with offset, such as 2026-06-03T18:00:00+08:00");
            deadline = moment;
        }
        var path = parsed.GetRequiredValue(Input);
        var bench = new ScoringBench(task, deadline, parsed.GetRequiredValue(Language));
        if (!Directory.Exists(path))
            return parsed.GetValue(Csv) ? ScoreFolder.ToCsv(bench, [path]) : ScoreFile.Print(bench, path, parsed.GetValue(Json));
        return ScoreFolder.ToCsv(bench, [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)]);
    }

    private static int Wrong(string text)
    {
        Console.Error.WriteLine(text);
        return WorkshopCommandLine.WrongUsage;
    }
}
