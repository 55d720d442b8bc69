namespace Workshop.Content.Tests;

/// <summary>Where the sources of this very build lie.</summary>
internal static class Repository
{
    public static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Workshop.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return System.IO.Path.Combine(folder.FullName, relative);
    }

    public static string SmallCourse => Path("tests/fixtures/course-small");
}
