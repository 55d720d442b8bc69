using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets;

/// <summary>What every data set of a source has, whatever the seed: by it checks and forms are held to the data.</summary>
/// <param name="Figures">Figures the key may hold.</param>
/// <param name="Steps">Steps of the funnel, of which one leaks.</param>
/// <param name="Labels">What a subject may be.</param>
public sealed record DataSetOutline(
    ImmutableArray<DataFigure> Figures, ImmutableArray<Option> Steps, ImmutableArray<Option> Labels)
{
    /// <summary>The figure with this id, or null.</summary>
    public DataFigure? FindFigure(string id) => Figures.FirstOrDefault(f => f.Id == id);

    /// <summary>The id of the label a trainee wrote, by its id or its words in either language; null where it is none.</summary>
    public string? FindLabel(string written) => Labels.FirstOrDefault(l => Written.Means(written, l))?.Id;
}

/// <summary>A figure that can be worked out from the tables.</summary>
/// <param name="Id">Kebab case, followed by <c>/subject</c> where it is of one subject only, as in <c>conversion/community</c>.</param>
/// <param name="Label">Shown.</param>
/// <param name="How">How it is worked out, in words.</param>
/// <param name="Subject">What it is of; null where it is of the whole.</param>
public sealed record DataFigure(string Id, LocalText Label, LocalText How, Option? Subject = null);
