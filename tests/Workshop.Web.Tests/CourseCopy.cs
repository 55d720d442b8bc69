namespace Workshop.Web.Tests;

/// <summary>The shipped content in a folder of its own that a test may change.</summary>
internal sealed class CourseCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workshop-content-");

    public CourseCopy()
    {
        var shipped = Repository.Path("content");
        foreach (var file in SourceTree.FilesBelow(shipped, "*"))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => _folder.FullName;

    /// <summary>Changes words that stand in a file of the course.</summary>
    public void Replace(string file, string words, string by)
    {
        var path = Path.Combine(Folder, "ecommerce-operations", file);
        var text = File.ReadAllText(path);
        if (!text.Contains(words, StringComparison.Ordinal))
            throw new InvalidOperationException($"{file} does not say: {words}");
        File.WriteAllText(path, text.Replace(words, by, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
