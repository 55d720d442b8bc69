using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Workshop.Reports.Tests;

/// <summary>A PDF as a reader program sees it.</summary>
internal sealed class ReadBack
{
    public ReadBack(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        Pages = [.. document.GetPages().Select(page => page.Text)];
        Letters = [.. document.GetPages().SelectMany(page => page.Letters)];
        (Title, Author) = (document.Information.Title, document.Information.Author);
        Language = document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out var language)
            ? TextOf(language)
            : null;
        Bookmarks = document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => node.Title)] : [];
    }

    /// <summary>Each page's text in reading order, lines run together.</summary>
    public IReadOnlyList<string> Pages { get; }

    public string Text => string.Join('\n', Pages);

    public IReadOnlyList<Letter> Letters { get; }

    public string? Title { get; }

    public string? Author { get; }

    public string? Language { get; }

    public IReadOnlyList<string> Bookmarks { get; }

    private static string? TextOf(IToken token) => token switch
    {
        HexToken hex => hex.Data,
        StringToken plain => plain.Data,
        _ => null,
    };
}
