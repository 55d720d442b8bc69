using SkiaSharp;

namespace Workshop.Reports.Layout.Pdf;

/// <summary>What a PDF says of itself.</summary>
/// <param name="Title">Shown in the reader's title bar.</param>
/// <param name="Author">Who issued it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Language">BCP 47 tag, for screen readers.</param>
/// <param name="Created">Moment of issue; given, so that the same report has the same bytes.</param>
internal sealed record DocumentProperties(string Title, string Author, string Subject, string Language, DateTimeOffset Created)
{
    public SKDocumentPdfMetadata ToSkia() => new()
    {
        Title = Title,
        Author = Author,
        Subject = Subject,
        Creator = "Workshop",
        Creation = Created.UtcDateTime,
        Modified = Created.UtcDateTime,
        EncodingQuality = 101,
        RasterDpi = 144,
    };
}
