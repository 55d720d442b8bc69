using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring;
using Workshop.Scoring.DataSets;

namespace Workshop.Content.Samples;

/// <summary>
/// A sample submission as its file, named by its path from the content root, says it. Without a deadline nothing is late; the
/// answers by field id are not yet read against the form.
/// </summary>
internal sealed record SampleFile(
    string Path, LocalText Why, DateTimeOffset SubmittedAt, DateTimeOffset? Deadline, JsonElement Answers,
    ImmutableArray<Expectation> Expected, JsonLines Lines)
{
    /// <summary>The seed of the data set the answers are about; null where the task has none.</summary>
    public DataSeed? Seed { get; init; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
