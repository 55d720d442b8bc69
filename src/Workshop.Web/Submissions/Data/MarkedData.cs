using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Data.Submissions;
using Workshop.Scoring;
using Workshop.Scoring.DataSets;

namespace Workshop.Web.Submissions.Data;

/// <summary>The data a hand-in is about, with its key, for whoever marks it. Nothing of the key is for trainees.</summary>
/// <param name="Data">Made again from the seed sealed with the hand-in.</param>
/// <param name="Outline">What the parts of the key are called.</param>
public sealed record MarkedData(DataSet Data, DataSetOutline Outline)
{
    /// <summary>The data of a hand-in; null where it was handed in without, or the task has none any longer.</summary>
    public static MarkedData? Find(Submission submission, TaskDefinition task) =>
        submission.DataSeed is { } recorded && DataSeed.Find(recorded) is { } seed && task.Scorer.Data is { } source
            ? new MarkedData(source.Make(seed), source.Outline)
            : null;

    /// <summary>Figures in the order of the outline; one that cannot be computed is not there.</summary>
    public IEnumerable<(LocalText Label, decimal Value)> Figures =>
        Outline.Figures.Where(f => Data.Key.Figures.ContainsKey(f.Id)).Select(f => (Named(f), Data.Key.Figures[f.Id]));

    /// <summary>The step where the funnel leaks; null where the data has none.</summary>
    public LocalText? LeakingStep => Outline.Steps.FirstOrDefault(s => s.Id == Data.Key.LeakingStep)?.Label;

    /// <summary>What each subject is.</summary>
    public ImmutableArray<(string Subject, LocalText Label, LocalText Because)> Labels =>
        [.. Data.Key.Labels.Select(l => (l.Subject, Outline.Labels.First(o => o.Id == l.Label).Label, l.Because))];

    private static LocalText Named(DataFigure figure) => figure.Subject is not { Label: var of }
        ? figure.Label
        : new LocalText($"{of.Zh} · {figure.Label.Zh}", $"{of.En} · {figure.Label.En}");
}
