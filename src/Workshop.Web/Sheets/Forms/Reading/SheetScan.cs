using System.Globalization;
using System.Xml;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Reads sheets cell after cell and keeps those asked for. What a sheet says of its own size is not looked at.</summary>
internal sealed class SheetScan(WorkbookFile file, ReadingBudget budget)
{
    private const int MostMerged = 1_000;

    private readonly List<string> _texts = SharedTexts.Read(file);
    private readonly List<CellLook> _looks = CellLooks.Read(file);

    /// <param name="part">The part of the sheet.</param>
    /// <param name="asked">Cells to keep.</param>
    public SheetContent Read(string part, IReadOnlySet<CellAddress> asked)
    {
        var (content, last) = (new SheetContent(), asked.GroupBy(a => a.Column).ToDictionary(c => c.Key, c => c.Max(a => a.Row)));
        var (row, column, merged) = (0, 0, 0);
        using var xml = file.Open(part);
        foreach (var element in BookXml.Elements(xml))
            switch (element)
            {
                case "row":
                    (row, column) = (Number(BookXml.Attribute(xml, "r")) ?? row + 1, 0);
                    break;
                case "c":
                    budget.SpendCell();
                    var at = Address(BookXml.Attribute(xml, "r"), row, column + 1);
                    column = at.Column;
                    Keep(content, at, Cell(xml), asked, last);
                    break;
                case "mergeCell":
                    if (++merged > MostMerged)
                        throw new BookRefusedException(BookRefusal.TooMuch);
                    Merge(content, BookXml.Attribute(xml, "ref") ?? "");
                    break;
            }
        return content;
    }

    private static void Keep(SheetContent content, CellAddress at, RawCell cell, IReadOnlySet<CellAddress> asked, Dictionary<int, int> last)
    {
        if (asked.Contains(at))
            content.Add(at, cell);
        else if (cell.Kind != RawKind.Blank && last.TryGetValue(at.Column, out var lastRow) && at.Row > lastRow)
            content.AddBeyond(at);
    }

    private RawCell Cell(XmlReader xml)
    {
        var (type, look) = (BookXml.Attribute(xml, "t") ?? "n", Look(BookXml.Attribute(xml, "s")));
        if (xml.IsEmptyElement)
            return RawCell.Blank;
        string? formula = null, value = null;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            if (xml.NodeType == XmlNodeType.Element)
                switch (xml.LocalName)
                {
                    case "f": formula = BookXml.Text(xml); break;
                    case "v": value = BookXml.Text(xml); break;
                    case "is": value = BookXml.StringItem(xml); break;
                }
        return formula is not null ? new RawCell(RawKind.Formula, formula, look) : Value(type, value, look);
    }

    private RawCell Value(string type, string? value, CellLook look) => (type, value) switch
    {
        (_, null) or (_, "") => RawCell.Blank,
        ("s", _) => Number(value) is { } index && index < _texts.Count
            ? new RawCell(RawKind.Text, _texts[index], look)
            : throw new BookRefusedException(BookRefusal.Damaged),
        ("inlineStr", _) => new RawCell(RawKind.Text, value, look),
        ("str", _) => new RawCell(RawKind.Text, SheetText.Read(value), look),
        ("d", _) => new RawCell(RawKind.Text, value.Split("T00:00:00")[0], look),
        ("b", _) => new RawCell(RawKind.Truth, value == "1" ? "TRUE" : "FALSE", look),
        ("e", _) => new RawCell(RawKind.Error, value, look),
        _ => new RawCell(RawKind.Number, value, look),
    };

    private CellLook Look(string? style) => Number(style) is { } index && index < _looks.Count ? _looks[index] : CellLook.Plain;

    private static CellAddress Address(string? reference, int row, int column) =>
        (reference is null ? new CellAddress(row, column) : CellAddress.Find(reference)) ?? throw new BookRefusedException(BookRefusal.Damaged);

    private static void Merge(SheetContent content, string range)
    {
        if (range.Split(':') is [var from, var to] && CellAddress.Find(from) is { } first && CellAddress.Find(to) is { } last)
            content.AddMerged(first, last);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
