namespace Workshop.Reports.Tests;

/// <summary>Finds files of the repository from wherever the tests were built to.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Workshop.sln")) ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("Workshop.sln is nowhere above the tests."));
}
