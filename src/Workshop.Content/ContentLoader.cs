using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Reading;

namespace Workshop.Content;

/// <summary>Reads a content root: a folder with one folder a course.</summary>
public static class ContentLoader
{
    /// <summary>
    /// Reads everything and tells every fault at once. Never throws for what the files say or for a file that cannot be read.
    /// The same files give the same result, wherever the root lies.
    /// </summary>
    /// <param name="root">Path of the content root.</param>
    public static LoadResult Load(string root)
    {
        var problems = new ProblemBag();
        if (!Directory.Exists(root))
        {
            problems.Add(FileFaults.NoRoot.At("", 0, root));
            return new LoadResult(CourseLibrary.Empty, problems.InOrder());
        }
        var tree = ContentTree.Open(root);
        var ids = TakenIds.None();
        var courses = tree.FoldersIn("").Select(folder => new CourseReader(tree, folder, ids, problems).Read()).ToList();
        var library = new CourseLibrary([.. courses.OfType<Course>()], tree.Version(problems));
        return new LoadResult(library, problems.InOrder());
    }
}
