using System.Text.RegularExpressions;

namespace Workshop.Content.Assets;

/// <summary>Whether a value in an SVG makes a browser fetch something.</summary>
internal static partial class SvgReference
{
    /// <summary>A link to a part of the same picture, or a raster image carried within it.</summary>
    public static bool IsInside(string href) => Inside().IsMatch(href);

    /// <summary>A style that imports, or takes a url() other than a part of the same picture.</summary>
    public static bool IsOutside(string style) => Outside().IsMatch(style);

    [GeneratedRegex(@"\A\s*(#|data:image/(png|jpeg|webp);base64,)", RegexOptions.IgnoreCase)]
    private static partial Regex Inside();

    [GeneratedRegex(@"@import|\\|expression\s*\(|javascript:|url\((?!\s*['""]?\s*#)", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
