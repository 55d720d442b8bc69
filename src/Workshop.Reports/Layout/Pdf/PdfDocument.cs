using SkiaSharp;
using Workshop.Reports.Fonts;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout.Pdf;

/// <summary>Writes a layout as PDF. Same layout, same properties: same bytes.</summary>
internal static class PdfDocument
{
    // Nobody needs a contents list to find a way about so many pages.
    private const int ShortDocument = 3;

    public static byte[] Render(PageLayout layout, ReportFonts fonts, DocumentProperties properties)
    {
        using var shaper = new TextShaper(fonts);
        var pages = Pagination.Paginate(layout, shaper);
        var subsets = shaper.Used.ToDictionary(used => used.Key, used => FontSubset.Cut(used.Key, used.Value));
        try
        {
            using var pen = new Pen(shaper, subsets, marks: pages.Count > ShortDocument);
            return PdfCatalog.Complete(Write(layout, pages, pen, properties), properties.Language, pen.Bookmarks);
        }
        finally
        {
            foreach (var subset in subsets.Values) subset.Dispose();
        }
    }

    private static byte[] Write(PageLayout layout, IReadOnlyList<LaidPage> pages, Pen pen, DocumentProperties properties)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, properties.ToSkia()))
        {
            foreach (var page in pages)
            {
                pen.Canvas = document.BeginPage(layout.Width, layout.Height);
                Draw(layout, page, pen);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    private static void Draw(PageLayout layout, LaidPage page, Pen pen)
    {
        var (left, top) = (layout.Margin.Left, layout.Margin.Top);
        page.Header.Draw(pen, left, top);
        page.Content.Draw(pen, left, top + page.Header.Height);
        page.Footer.Draw(pen, left, layout.Height - layout.Margin.Bottom - page.Footer.Height);
    }
}
