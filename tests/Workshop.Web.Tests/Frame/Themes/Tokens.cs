using System.Globalization;
using System.Text.RegularExpressions;

namespace Workshop.Web.Tests.Frame.Themes;

/// <summary>The colour tokens of a theme as its style sheets say them.</summary>
internal sealed partial class Tokens
{
    private readonly Dictionary<string, string> _colours = [];

    private Tokens(params string[] files)
    {
        foreach (var file in files)
            foreach (Match token in Colour().Matches(File.ReadAllText(Repository.Path("themes", "default", file))))
                _colours[token.Groups["name"].Value] = token.Groups["value"].Value;
    }

    public static Tokens Light { get; } = new("theme.css");

    public static Tokens Dark { get; } = new("theme.css", "dark.css");

    /// <summary>Contrast of two colours as WCAG 2.2 defines it, 1 to 21.</summary>
    public double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(_colours[one]), Luminance(_colours[other]));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) =>
        0.2126 * Channel(hex[..2]) + 0.7152 * Channel(hex[2..4]) + 0.0722 * Channel(hex[4..]);

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--(?<name>[a-z-]+):\s*#(?<value>[0-9a-fA-F]{6});")]
    private static partial Regex Colour();
}
