using System.Collections.Immutable;
using Workshop.Content.Samples;

namespace Workshop.Content;

/// <summary>The whole examination of a content root: what <c>workshop content check</c> prints.</summary>
public static class ContentCheck
{
    /// <summary>Reads everything, scores every sample and tells all faults at once, by file and line.</summary>
    /// <param name="root">Path of the content root.</param>
    /// <param name="files">What is known of the samples' pictures.</param>
    public static ContentReport Run(string root, ISampleFiles files)
    {
        var loaded = ContentLoader.Load(root);
        var marks = loaded.Library.Courses.IsEmpty ? [] : new SampleChecker(root, files).Check(loaded.Library);
        var all = loaded.Problems.Concat(marks)
            .OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Code, StringComparer.Ordinal);
        return new ContentReport(loaded.Library, [.. all]);
    }
}

/// <summary>What an examination found.</summary>
/// <param name="Library">What could be read.</param>
/// <param name="Problems">All faults, by file and line.</param>
public sealed record ContentReport(CourseLibrary Library, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether there is no error; warnings do not count.</summary>
    public bool IsSound => Problems.All(p => p.Severity != Severity.Error);

    /// <summary>How many samples were scored.</summary>
    public int Samples => Library.Courses.Sum(c => c.Tasks.Sum(t => t.Samples.Length));
}
