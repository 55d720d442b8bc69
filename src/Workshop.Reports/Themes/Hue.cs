using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>A colour of a theme, opaque.</summary>
public sealed record Hue
{
    private Hue(SKColor colour) => Colour = colour;

    /// <summary>The deep teal of the default theme.</summary>
    public static Hue DeepTeal { get; } = Parse("#0C5F5B");

    internal SKColor Colour { get; }

    /// <summary>Reads a colour as in a style sheet.</summary>
    /// <param name="hex"><c>#rgb</c> or <c>#rrggbb</c>; the number sign may be missing.</param>
    /// <exception cref="FormatException">The text is no such colour.</exception>
    public static Hue Parse(string hex) => SKColor.TryParse(hex, out var colour) && colour.Alpha == byte.MaxValue
        ? new Hue(colour)
        : throw new FormatException($"'{hex}' is not a colour of the form #rgb or #rrggbb.");
}
