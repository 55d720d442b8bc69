using Workshop.Content.Samples;
using Workshop.Scoring.Answers;

namespace Workshop.Content.Tests.Samples;

/// <summary>Knows the files it was told of, by their names, and remembers what it was asked.</summary>
internal sealed class TableOfFiles(params string[] names) : ISampleFiles
{
    public List<string> Asked { get; } = [];

    public FileFacts? Find(string path)
    {
        Asked.Add(path);
        return names.Contains(Path.GetFileName(path))
            ? new FileFacts(Path.GetFileName(path), new string('a', 64), 1_000, "image/webp", new ImageFacts(800, 800, 1m, 1m, 0m, 1))
            : null;
    }
}
