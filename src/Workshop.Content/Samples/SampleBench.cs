using System.Globalization;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Content.Samples;

/// <summary>Where one sample after the other is read, scored and compared.</summary>
internal sealed class SampleBench(ContentTree tree, ISampleFiles files, ProblemBag problems)
{
    public void Check(TaskDefinition task, Sample sample)
    {
        var path = tree.PathOf(sample.File);
        if (SampleReader.Find(tree, path, task.Id, task.Rubric, problems) is not { } file) return;
        var reading = AnswersReader.Read(file.Answers, task.Form, new SampleLookup(tree, path, files));
        var unreadable = reading.Problems.Where(p => !p.IsMissing).ToList();
        foreach (var problem in unreadable) Report(file, problem, task.Form);
        if (unreadable.Count > 0) return;
        var sheet = task.Scorer.Score(reading.Answers, new Handover(file.SubmittedAt, file.Deadline, task.LateRule), file.Seed);
        foreach (var expected in file.Expected) Compare(file, expected, sheet, task.Form);
    }

    private void Report(SampleFile file, AnswerProblem problem, Form form)
    {
        string?[] steps = ["answers", problem.Field, problem.Row?.ToString(CultureInfo.InvariantCulture), problem.Part];
        var place = string.Join('/', steps.Where(s => s is not null));
        var (zh, en) = (ArgumentsOf(problem, "zh", form), ArgumentsOf(problem, "en", form));
        problems.Add(problem.Code == "AN1015"
            ? SampleFaults.File.At(file.Path, file.Lines.Of(place), zh, en)
            : SampleFaults.Answer.At(file.Path, file.Lines.Of(place), $"{problem.Code} {place} {zh}".Trim()));
    }

    private void Compare(SampleFile file, Expectation expected, ScoreSheet sheet, Form form)
    {
        var score = sheet.FindCriterion(expected.Criterion)
            ?? throw new InvalidOperationException($"The sheet lacks the criterion '{expected.Criterion}' of its own rubric.");
        if (score.Mark == expected.Mark) return;
        problems.Add(SampleFaults.OtherMark.At(file.Path, expected.Line, expected.Criterion,
            MarkInWords.Of(expected.Mark, "zh"), MarkInWords.Of(expected.Mark, "en"),
            MarkInWords.Of(score.Mark, "zh"), MarkInWords.Of(score.Mark, "en"),
            LostMarks.Of(score, "zh", form), LostMarks.Of(score, "en", form)));
    }

    private static string ArgumentsOf(AnswerProblem problem, string language, Form form) =>
        string.Join(", ", problem.Arguments.Select(a => a.In(language, form)));
}
