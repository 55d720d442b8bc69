namespace Workshop;

/// <summary>Finds files of the repository from wherever the tests were built to. Compiled into every project under tests/.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] relative) => System.IO.Path.Combine([Root, .. relative]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Workshop.sln")) ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("Workshop.sln lies nowhere above the tests."));
}
