namespace Workshop.Web.Hosting;

/// <summary>Finds the folder that holds content/ and themes/, wherever the executable was started from.</summary>
internal static class RepositoryRoot
{
    public static string Path(string folder) => System.IO.Path.Combine(Find(), folder);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(System.IO.Path.Combine(at.FullName, "content")) && Directory.Exists(System.IO.Path.Combine(at.FullName, "themes")))
                return at.FullName;
        return Directory.GetCurrentDirectory();
    }
}
