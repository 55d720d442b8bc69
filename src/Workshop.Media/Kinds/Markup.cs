using System.Text;

namespace Workshop.Media.Kinds;

/// <summary>Recognises web pages and SVG drawings, which can carry script and are therefore never taken.</summary>
internal static class Markup
{
    private const int Looked = 1024;

    /// <summary>The MIME type, or null when the content does not begin like markup.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        var text = start.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        if (!text.StartsWith("<"))
            return null;
        if (text.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !IsPage(text))
            return "image/svg+xml";
        return IsPage(text) ? "text/html" : null;
    }

    private static bool IsPage(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
