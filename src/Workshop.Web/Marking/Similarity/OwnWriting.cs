using System.Collections.Immutable;
using System.Text;
using Workshop.Content;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Similarity;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Marking.Similarity;

/// <summary>What of a hand-in its author wrote.</summary>
public static class OwnWriting
{
    /// <summary>Its texts, in the order of the form's fields.</summary>
    public static ImmutableArray<WorkText> TextsOf(Submission submission, TaskDefinition task)
    {
        var order = task.Form.Fields.Select((f, i) => (f.Id, i)).ToDictionary(f => f.Id, f => f.i);
        return [.. WorkText.OwnOf(task.Form, AnswersOf(submission, task)).OrderBy(t => order.GetValueOrDefault(t.Field, int.MaxValue))];
    }

    /// <summary>Its fingerprint.</summary>
    public static Fingerprint FingerprintOf(Submission submission, TaskDefinition task) =>
        FingerprintOf(AnswersOf(submission, task), task.Form, MarkedData.Find(submission, task)?.Data);

    /// <summary>The fingerprint of answers, without what is quoted from the data they are about; null for none.</summary>
    public static Fingerprint FingerprintOf(FormAnswers answers, Form form, DataSet? data)
    {
        var own = Fingerprint.Of(WorkText.OwnOf(form, answers).Select(t => t.Text));
        return data is null ? own : own.Without(FingerprintOf(data));
    }

    private static FormAnswers AnswersOf(Submission submission, TaskDefinition task) =>
        AnswersReader.ReadSealed(Encoding.UTF8.GetBytes(submission.Answers), task.Form).Answers;

    private static Fingerprint FingerprintOf(DataSet data) => Fingerprint.Of(
        data.Tables.SelectMany(t => t.Rows).SelectMany(r => r).OfType<TextCell>().SelectMany(c => new[] { c.Text.Zh, c.Text.En }).Distinct());
}
