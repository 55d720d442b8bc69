namespace Workshop.Web.Frame.Themes;

/// <summary>Which theme is used, section <c>Theme</c> of the settings.</summary>
public sealed class ThemeOptions
{
    /// <summary>Folder name under the root; <c>default</c> unless set.</summary>
    public string Name { get; set; } = "default";

    /// <summary>Folder that holds the themes. Unless set, the nearest folder called themes at or above the program.</summary>
    public string? Root { get; set; }
}
