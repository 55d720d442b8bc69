namespace Workshop.Web.Frame.Themes;

/// <summary>Light, dark, or as the device says; a choice kept in a cookie.</summary>
public static class Appearance
{
    public const string Auto = "auto";
    public const string Light = "light";
    public const string Dark = "dark";
    public const string CookieName = "appearance";

    public static IReadOnlyList<string> All { get; } = [Auto, Light, Dark];

    public static string Of(HttpRequest request) =>
        request.Cookies[CookieName] is { } chosen && All.Contains(chosen, StringComparer.Ordinal) ? chosen : Auto;

    /// <summary>When dark.css applies: a media query, or null for never. Paper is always light.</summary>
    public static string? DarkMedia(string appearance) => appearance switch
    {
        Light => null,
        Dark => "screen",
        _ => "screen and (prefers-color-scheme: dark)",
    };
}
