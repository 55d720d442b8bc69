namespace Workshop.Web.Frame.Themes;

/// <summary>One file of a theme that browsers may ask for.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="ContentType">By its ending.</param>
/// <param name="Version">First 12 hex digits of its SHA-256.</param>
public sealed record ThemeFile(string Name, string Path, string ContentType, string Version);
