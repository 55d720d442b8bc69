using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Workshop.Reports.Layout.Pdf;

/// <summary>
/// Adds to a finished PDF what Skia's writer leaves out: the language, for screen readers, and a contents list. Nothing written is
/// touched; a second version of the catalogue is appended. Source: ISO 32000-1, 7.5.6 (incremental updates), 12.3.3 (outlines).
/// </summary>
internal static partial class PdfCatalog
{
    public static byte[] Complete(byte[] pdf, string language, IReadOnlyList<Bookmark> bookmarks)
    {
        // Latin-1 maps bytes and characters one to one, so that a place in the text is a place in the file.
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = Trailer().Matches(text)[^1];
        int Number(string name) => int.Parse(trailer.Groups[name].Value, CultureInfo.InvariantCulture);
        var (root, size) = (Number("root"), Number("size"));

        var update = new PdfUpdate(pdf.Length);
        var outline = bookmarks.Count > 0 ? $" /Outlines {size} 0 R" : "";
        update.Add(root, CatalogueOf(text, Number("xref"), root, $"/Lang {PdfText(language)}{outline}"));
        AddOutline(update, size, bookmarks);
        return [.. pdf, .. update.Close(root, Number("info"), Number("xref"), size + bookmarks.Count + 1)];
    }

    /// <summary>The catalogue's dictionary with some entries more, found by the table's line for it: 20 bytes each, the place first.</summary>
    private static string CatalogueOf(string text, int table, int number, string additions)
    {
        var lines = text.IndexOf('\n', text.IndexOf('\n', table) + 1) + 1;
        var place = int.Parse(text.AsSpan(lines + 20 * number, 10), CultureInfo.InvariantCulture);
        var (start, end) = (text.IndexOf("<<", place, StringComparison.Ordinal), text.IndexOf("\nendobj", place, StringComparison.Ordinal));
        return $"{text[start..(end - 2)]} {additions}>>";
    }

    private static void AddOutline(PdfUpdate update, int first, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0) return;
        update.Add(first, $"<</Type /Outlines /First {first + 1} 0 R /Last {first + bookmarks.Count} 0 R /Count {bookmarks.Count}>>");
        foreach (var (index, bookmark) in bookmarks.Index())
        {
            var number = first + 1 + index;
            var before = index > 0 ? $" /Prev {number - 1} 0 R" : "";
            var after = index < bookmarks.Count - 1 ? $" /Next {number + 1} 0 R" : "";
            update.Add(number, $"<</Title {PdfText(bookmark.Title)} /Parent {first} 0 R{before}{after} /Dest /{bookmark.Destination}>>");
        }
    }

    /// <summary>A text string in hexadecimal UTF-16 with its mark, which needs no escapes.</summary>
    private static string PdfText(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    [GeneratedRegex(@"trailer\s*<</Size (?<size>\d+)\s*/Root (?<root>\d+) 0 R\s*/Info (?<info>\d+) 0 R\s*>>\s*startxref\s*(?<xref>\d+)")]
    private static partial Regex Trailer();
}
