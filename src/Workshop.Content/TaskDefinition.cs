using System.Collections.Immutable;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content;

/// <summary>One piece of work trainees hand in: a folder under tasks/ with task.yaml.</summary>
/// <param name="Id">Folder name, kebab case.</param>
/// <param name="Title">Shown.</param>
/// <param name="Dimension">Grade dimension it counts towards.</param>
/// <param name="Form">What is asked.</param>
/// <param name="Rubric">How it is graded.</param>
/// <param name="Brief">The brief in both languages.</param>
/// <param name="SelfChecks">How often "check my work" may be used on one attempt, at least 0.</param>
/// <param name="LateRule">What lateness costs unless the cohort says otherwise.</param>
/// <param name="Samples">Sample submissions with the marks they must get.</param>
/// <param name="AssetFolder">Absolute path of the folder the brief's pictures are served from; it need not exist.</param>
public sealed record TaskDefinition(
    string Id,
    LocalText Title,
    string Dimension,
    Form Form,
    Rubric Rubric,
    LessonPair Brief,
    int SelfChecks,
    LateRule LateRule,
    ImmutableArray<Sample> Samples,
    string AssetFolder)
{
    private Scorer? _scorer;

    /// <summary>The rubric with its checks bound, ready to score.</summary>
    /// <remarks>A copy made by <c>with</c> takes the field along, so it is kept only while it is of this rubric and form.</remarks>
    public Scorer Scorer => _scorer is { } made && ReferenceEquals(made.Rubric, Rubric) && ReferenceEquals(made.Form, Form)
        ? made
        : _scorer = new Scorer(Id, Rubric, Form);
}

/// <summary>A sample submission.</summary>
/// <param name="Name">File name without ending.</param>
/// <param name="File">Absolute path of the JSON file.</param>
/// <param name="Why">What it shows, one line.</param>
/// <param name="Expected">Criterion id to the mark it must get; null means pending.</param>
public sealed record Sample(string Name, string File, LocalText Why, ImmutableDictionary<string, decimal?> Expected);
