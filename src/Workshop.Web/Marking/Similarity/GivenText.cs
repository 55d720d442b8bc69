using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring;
using Workshop.Scoring.Similarity;
using Workshop.Web.Frame.Language;

namespace Workshop.Web.Marking.Similarity;

/// <summary>What every trainee has before them: the brief, and the hints and examples of the form.</summary>
public static class GivenText
{
    /// <summary>In both languages: a brief translated by its reader's eye is still the brief.</summary>
    public static Fingerprint FingerprintOf(TaskDefinition task) =>
        Fingerprint.Of(new[] { Languages.Chinese, Languages.English }.SelectMany(language => LinesOf(task, language)));

    /// <summary>A line for each block of the brief, then hints and examples in the order of the form.</summary>
    public static ImmutableArray<string> LinesOf(TaskDefinition task, string language)
    {
        var ofForm = task.Form.Fields.SelectMany(f => new[] { f.Hint, f.Example }).OfType<LocalText>().Select(t => t.In(language));
        return [.. task.Brief.In(language).PlainText.Split('\n').Concat(ofForm).Where(line => !string.IsNullOrWhiteSpace(line))];
    }
}
