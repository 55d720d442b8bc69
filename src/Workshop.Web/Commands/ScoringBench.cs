using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Texts;

namespace Workshop.Web.Commands;

/// <summary>Reads and scores submission files of one task.</summary>
internal sealed class ScoringBench(TaskDefinition task, DateTimeOffset? deadline, string language)
{
    public TaskDefinition Task => task;

    public Wording Wording { get; } = new(task.Form, language);

    /// <summary>The score sheet, or null with the faults of the file in words.</summary>
    public ScoreSheet? Score(string path, out ImmutableArray<string> faults)
    {
        faults = [];
        if (SubmissionFile.Read(path, out var fault) is not { } file)
            faults = [$"{path}: {fault}"];
        else if (file.Task != task.Id)
            faults = [$"{path}: task: made for '{file.Task}', not for '{task.Id}'"];
        else if (file.Seed is null && task.Rubric.DataSet is not null)
            faults = [$"{path}: dataSeed: missing; the task '{task.Id}' gives each trainee data from a seed"];
        else
            return Score(path, file, out faults);
        return null;
    }

    private ScoreSheet? Score(string path, SubmissionFile file, out ImmutableArray<string> faults)
    {
        var reading = AnswersReader.Read(file.Answers, task.Form, new PathFiles(Path.GetDirectoryName(Path.GetFullPath(path))!));
        faults = [.. reading.Problems.Where(p => !p.IsMissing).Select(p => $"{path}: {p.Field}: {Wording.Address(p)}: {Wording.Say(p.Message)} [{p.Code}]")];
        return faults.IsEmpty ? task.Scorer.Score(reading.Answers, new Handover(file.SubmittedAt, deadline, task.LateRule), file.Seed) : null;
    }
}
