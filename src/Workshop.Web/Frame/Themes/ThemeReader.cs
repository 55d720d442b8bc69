using System.Security.Cryptography;
using System.Text.Json;

namespace Workshop.Web.Frame.Themes;

/// <summary>Reads a theme from its folder once, at start; a theme that cannot be read stops the start with the reason.</summary>
public static class ThemeReader
{
    private static readonly Dictionary<string, string> Served = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
    };

    public static Theme Read(ThemeOptions options)
    {
        var root = options.Root ?? FindRoot(AppContext.BaseDirectory)
            ?? throw new DirectoryNotFoundException($"No folder called themes at or above {AppContext.BaseDirectory}; set Theme:Root.");
        var folder = Path.GetFullPath(Path.Combine(root, options.Name));
        return new Theme(folder, ReadDescription(Path.Combine(folder, "theme.json")), ReadFiles(folder));
    }

    private static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "themes")))
                return Path.Combine(folder.FullName, "themes");
        return null;
    }

    private static ThemeDescription ReadDescription(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<ThemeDescription>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} is empty.");
    }

    private static IEnumerable<ThemeFile> ReadFiles(string folder) =>
        from path in Directory.EnumerateFiles(folder)
        where Served.ContainsKey(Path.GetExtension(path))
        select new ThemeFile(Path.GetFileName(path), path, Served[Path.GetExtension(path)], Version(path));

    private static string Version(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..12];
}
