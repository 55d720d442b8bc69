using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>The numbers in SVG attributes: user units, which a viewBox scales.</summary>
internal static partial class SvgNumbers
{
    /// <summary>A length; a unit of px may follow. An attribute that is not there is <paramref name="absent"/>.</summary>
    public static float Of(XElement element, string attribute, float absent = 0) =>
        (string?)element.Attribute(attribute) is { } text ? Parse(element, attribute, text) : absent;

    /// <exception cref="FormatException">The text is no number of user units.</exception>
    public static float Parse(XElement element, string name, string text) =>
        float.TryParse(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{name}=\"{text}\" of <{element.Name.LocalName}> in the logo's SVG is no number.");

    public static float[] List(string text) =>
        [.. Number().Matches(text).Select(match => float.Parse(match.Value, CultureInfo.InvariantCulture))];

    /// <summary>Reads a list of transforms, leftmost outermost. Source: SVG 1.1 section 7.6.</summary>
    public static SKMatrix Transform(string? text)
    {
        var whole = SKMatrix.Identity;
        foreach (Match match in Call().Matches(text ?? "")) whole = whole.PreConcat(One(match.Groups[1].Value, List(match.Groups[2].Value)));
        return whole;
    }

    private static SKMatrix One(string name, float[] n) => (name, n.Length) switch
    {
        ("translate", 1) => SKMatrix.CreateTranslation(n[0], 0),
        ("translate", 2) => SKMatrix.CreateTranslation(n[0], n[1]),
        ("scale", 1) => SKMatrix.CreateScale(n[0], n[0]),
        ("scale", 2) => SKMatrix.CreateScale(n[0], n[1]),
        ("rotate", 1) => SKMatrix.CreateRotationDegrees(n[0]),
        ("rotate", 3) => SKMatrix.CreateRotationDegrees(n[0], n[1], n[2]),
        ("matrix", 6) => new SKMatrix(n[0], n[2], n[4], n[1], n[3], n[5], 0, 0, 1),
        _ => throw new FormatException($"The transform {name} with {n.Length} numbers in the logo's SVG is not known."),
    };

    [GeneratedRegex(@"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\w+)\s*\(([^)]*)\)")]
    private static partial Regex Call();
}
