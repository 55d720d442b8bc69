using System.Collections.Frozen;
using Workshop.Scoring;

namespace Workshop.Web.Frame.Themes;

/// <summary>The look in use: a folder under themes/ with its words, its colours for reports and its files.</summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, ThemeFile> _files;

    internal Theme(string folder, ThemeDescription description, IEnumerable<ThemeFile> files)
    {
        Folder = folder;
        Description = description;
        _files = files.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>Absolute path; fonts for reports lie below it.</summary>
    public string Folder { get; }

    /// <summary>What theme.json says.</summary>
    public ThemeDescription Description { get; }

    /// <summary>The product's name, shown where no school is known.</summary>
    public LocalText Product => Description.Product;

    /// <summary>The logo's address.</summary>
    public string LogoUrl => Url(Description.Logo);

    /// <summary>An address that changes with the file, so that browsers may keep it for good.</summary>
    public string Url(string name) => $"/theme/{name}?v={GetFile(name).Version}";

    /// <summary>The file with this name, or null where the theme has none or does not serve it.</summary>
    public ThemeFile? FindFile(string name) => _files.GetValueOrDefault(name);

    private ThemeFile GetFile(string name) =>
        FindFile(name) ?? throw new FileNotFoundException($"The theme has no file {name}.", Path.Combine(Folder, name));
}
