using System.Xml.Linq;

namespace Workshop.Reports.Themes;

/// <summary>An element's own presentation properties: those of its style attribute, which win, and those with attributes of their own.</summary>
internal static class SvgStyle
{
    public static string? Of(XElement element, string name) =>
        ((string?)element.Attribute("style") ?? "").Split(';')
            .Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries))
            .LastOrDefault(part => part.Length == 2 && part[0] == name)?[1]
        ?? (string?)element.Attribute(name);

    public static float NumberOf(XElement element, string name, float absent) =>
        Of(element, name) is { } text ? SvgNumbers.Parse(element, name, text) : absent;
}
