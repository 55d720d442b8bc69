using System.IO.Compression;
using System.Xml;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>An uploaded workbook: its sheets by name, and its parts, each read within the budget. Nothing outside of it is ever opened.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const int MostParts = 2_000;

    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<string, string> _sheets = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="BookRefusedException">It is none that can be read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="XmlException">A part is.</exception>
    public WorkbookFile(byte[] bytes, ReadingBudget budget)
    {
        (_archive, _budget) = (new ZipArchive(new MemoryStream(bytes, writable: false)), budget);
        if (_archive.Entries.Count > MostParts)
            throw new BookRefusedException(BookRefusal.TooMuch);
        if (_archive.Entries.Any(e => e.IsEncrypted))
            throw new BookRefusedException(BookRefusal.Encrypted);
        if (_archive.Entries.Any(e => IsMacro(e.FullName)))
            throw new BookRefusedException(BookRefusal.Macros);
        var book = Relations("").FirstOrDefault(r => r.Is("officeDocument"))?.Target ?? throw new BookRefusedException(BookRefusal.NotAWorkbook);
        var relations = Relations(book).ToList();
        (Strings, Styles) = (relations.Find(r => r.Is("sharedStrings"))?.Target, relations.Find(r => r.Is("styles"))?.Target);
        LinksElsewhere = relations.Any(r => r.Is("externalLink") || r.IsExternal);
        ReadBook(book, relations.Where(r => r.Is("worksheet") && !r.IsExternal).DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Target));
    }

    /// <summary>Whether days are counted from 1904, as workbooks from old Macs do.</summary>
    public bool From1904 { get; private set; }

    /// <summary>Whether it refers to other workbooks; none is ever looked for.</summary>
    public bool LinksElsewhere { get; }

    /// <summary>The part with texts that cells share, or null.</summary>
    public string? Strings { get; }

    /// <summary>The part with the looks of cells, or null.</summary>
    public string? Styles { get; }

    /// <summary>The part of a sheet by its name, or null.</summary>
    public string? FindSheet(string name) => _sheets.GetValueOrDefault(name);

    /// <summary>Reads a part that is there.</summary>
    public XmlReader Open(string part) => BookXml.Open(new BudgetStream(
        (_archive.GetEntry(part) ?? throw new BookRefusedException(BookRefusal.Damaged)).Open(), _budget));

    public void Dispose() => _archive.Dispose();

    /// <summary>Macros of both kinds: Visual Basic, and the sheets that came before it.</summary>
    private static bool IsMacro(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<BookRelation> Relations(string part)
    {
        var path = BookRelation.PathFor(part);
        if (_archive.GetEntry(path) is null)
            return [];
        using var xml = Open(path);
        return [.. BookXml.Elements(xml).Where(e => e == "Relationship").Select(_ => BookRelation.Read(xml, part))];
    }

    private void ReadBook(string book, Dictionary<string, string> parts)
    {
        using var xml = Open(book);
        var isWorkbook = false;
        foreach (var element in BookXml.Elements(xml))
            if (element == "workbook")
                isWorkbook = true;
            else if (element == "workbookPr")
                From1904 = BookXml.Attribute(xml, "date1904") is "1" or "true";
            else if (element == "sheet" && parts.TryGetValue(BookXml.Attribute(xml, "id") ?? "", out var part))
                _sheets.TryAdd(BookXml.Attribute(xml, "name") ?? "", part);
        if (!isWorkbook)
            throw new BookRefusedException(BookRefusal.NotAWorkbook);
    }
}
