namespace Workshop.Load;

/// <summary>The folder that holds the solution.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Workshop.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The load runs outside the repository.");
        return at.FullName;
    }
}
