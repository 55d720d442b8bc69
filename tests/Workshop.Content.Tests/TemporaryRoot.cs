namespace Workshop.Content.Tests;

/// <summary>A content root of a test's own, gone afterwards.</summary>
internal sealed class TemporaryRoot : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("workshop-content-").FullName;

    /// <summary>A root that holds the small course, to be spoilt.</summary>
    public static TemporaryRoot WithSmallCourse()
    {
        var root = new TemporaryRoot();
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests/fixtures/course-small"), "*", SearchOption.AllDirectories))
            root.Write(System.IO.Path.GetRelativePath(Repository.Path("tests/fixtures/course-small"), file), File.ReadAllBytes(file));
        return root;
    }

    public string FullPath(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
    }

    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>Replaces the only place where a text stands.</summary>
    public void Replace(string path, string old, string with)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(old).Length);
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(FullPath(path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
