using System.Globalization;
using System.Xml;

namespace Workshop.Content.Assets;

/// <summary>The size of an SVG: its width and height, or else those of its view box.</summary>
internal static class SvgSize
{
    public static ImageSize? Find(ReadOnlySpan<byte> bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            if (reader.MoveToContent() != XmlNodeType.Element) return null;
            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var width = Pixels(reader.GetAttribute("width")) ?? (box.Length == 4 ? Pixels(box[2]) : null);
            var height = Pixels(reader.GetAttribute("height")) ?? (box.Length == 4 ? Pixels(box[3]) : null);
            return width is null || height is null ? null : new ImageSize(width.Value, height.Value);
        }
        catch (XmlException)
        {
            // The inspection of assets reports it.
            return null;
        }
    }

    private static int? Pixels(string? length)
    {
        var number = length is not null && length.EndsWith("px", StringComparison.Ordinal) ? length[..^2] : length;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels)) return null;
        return pixels is > 0 and < 100_000 ? (int)decimal.Round(pixels, MidpointRounding.AwayFromZero) : null;
    }
}
