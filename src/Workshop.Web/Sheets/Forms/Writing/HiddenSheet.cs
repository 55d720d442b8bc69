using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>The hidden sheet: what the workbook knows of itself, and the lists of choices with the names they go by.</summary>
internal sealed class HiddenSheet
{
    private const int FirstList = 4;

    private readonly List<ImmutableArray<string>> _lists = [];
    private readonly SheetWording _words;

    public HiddenSheet(FormLayout layout, SheetWording words)
    {
        _words = words;
        foreach (var expected in layout.Sheets.SelectMany(s => s.Answers).Select(a => a.Expected).Where(e => e.Type == FieldType.Choice))
            if (FindList(expected) < 0)
                _lists.Add(Texts(expected));
    }

    /// <summary>The name a list of choices goes by in the workbook.</summary>
    public string NameOf(Expected expected) => Name(FindList(expected));

    public Worksheet Write(FormMark mark)
    {
        var facts = MarkCells.Write(mark);
        var rows = Math.Max(facts.Length, _lists.Select(l => l.Length).DefaultIfEmpty().Max());
        return new Worksheet(new SheetData(Enumerable.Range(0, rows).Select(row => Row(facts, row))));
    }

    public IEnumerable<DefinedName> Names() => _lists.Select((list, i) => new DefinedName
    {
        Name = Name(i), Text = string.Create(CultureInfo.InvariantCulture,
            $"'{FormLayout.Hidden}'!${CellAddress.Letters(FirstList + i)}$1:${CellAddress.Letters(FirstList + i)}${list.Length}"),
    });

    private Row Row(ImmutableArray<(string Name, string Value)> facts, int row)
    {
        var texts = new List<(int Column, string Text)>();
        if (row < facts.Length)
            texts.AddRange([(1, facts[row].Name), (2, facts[row].Value)]);
        texts.AddRange(_lists.Index().Where(l => row < l.Item.Length).Select(l => (FirstList + l.Index, l.Item[row])));
        return SheetParts.Row(row + 1, [.. texts.Select(t => (t.Column, SheetParts.Text(t.Text, CellStyle.Plain)))], widths: []);
    }

    private static string Name(int list) => string.Create(CultureInfo.InvariantCulture, $"choices_{list + 1}");

    private int FindList(Expected expected) => _lists.FindIndex(l => l.SequenceEqual(Texts(expected)));

    private ImmutableArray<string> Texts(Expected expected) => [.. _words.Choices(expected).Select(c => c.Text)];
}
