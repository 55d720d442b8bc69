using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;

namespace Workshop.Content.Samples;

/// <summary>Scores every sample again and holds its marks against those its author expects.</summary>
/// <param name="root">Path of the content root the library was read from.</param>
/// <param name="files">What is known of the samples' pictures.</param>
public sealed class SampleChecker(string root, ISampleFiles files)
{
    /// <summary>Every difference, at the line of the expectation; empty where all samples get the marks they must.</summary>
    public ImmutableArray<Problem> Check(CourseLibrary library)
    {
        var problems = new ProblemBag();
        var bench = new SampleBench(ContentTree.Open(root), files, problems);
        foreach (var task in library.Courses.SelectMany(c => c.Tasks))
            foreach (var sample in task.Samples) bench.Check(task, sample);
        return problems.InOrder();
    }
}
