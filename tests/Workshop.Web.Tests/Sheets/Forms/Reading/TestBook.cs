using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Workshop.Content;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Layout;
using Workshop.Web.Sheets.Forms.Reading;
using Workshop.Web.Sheets.Forms.Writing;
using Workshop.Web.Tests.Shipped;

namespace Workshop.Web.Tests.Sheets.Forms.Reading;

/// <summary>The empty form of a task, to be spoilt part by part.</summary>
internal sealed class TestBook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly FormLayout _layout;

    public TestBook(string task = "product-listing")
    {
        Task = ShippedWork.Tasks.Single(t => t.Id == task);
        _layout = FormLayout.Of(Task.Form, new SheetWording(Languages.Chinese));
        using var zip = new ZipArchive(new MemoryStream(Form(Task)));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var part = entry.Open())
                part.CopyTo(content);
            _parts[entry.FullName] = content.ToArray();
        }
    }

    public TaskDefinition Task { get; }

    private static byte[] Form(TaskDefinition task) => FormWorkbook.Write(task, new FormFilling(
        new FormMark(task.Id, FormVersion.Of(task.Form), Draft: 0, Attempt: 1, Languages.Chinese), [], Due: null, Data: []));

    public byte[] Bytes
    {
        get
        {
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
                foreach (var (name, content) in _parts)
                {
                    using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                    part.Write(content);
                }
            return bytes.ToArray();
        }
    }

    public BookOutcome Read(JsonObject? draft = null) => FormReader.Read(Bytes, Task, draft ?? []);

    /// <summary>Puts a cell in the place of the one for an answer: its type and what is within, as XML.</summary>
    public TestBook Put(string field, string? part, int row, string type, string within, string? style = null)
    {
        var (sheet, cell) = Place(field, part, row);
        return Edit(PartOf(sheet), xml =>
        {
            var written = xml.Descendants(Main + "c").Single(c => c.Attribute("r")!.Value == cell.ToString());
            written.SetAttributeValue("t", type);
            if (style is not null)
                written.SetAttributeValue("s", style);
            written.ReplaceNodes(XElement.Parse($"<c xmlns='{Main}'>{within}</c>").Nodes());
        });
    }

    public TestBook Number(string field, string? part, int row, string value, string? style = null) => Put(field, part, row, "n", $"<v>{value}</v>", style);

    public TestBook Text(string field, string? part, int row, string value) => Put(field, part, row, "inlineStr", $"<is><t>{value}</t></is>");

    public TestBook Edit(string part, Action<XDocument> change)
    {
        var xml = XDocument.Parse(Encoding.UTF8.GetString(_parts[part]).TrimStart('\ufeff'));
        change(xml);
        return Set(part, xml.ToString(SaveOptions.DisableFormatting));
    }

    public TestBook Set(string part, string content) => Set(part, Encoding.UTF8.GetBytes(content));

    public TestBook Set(string part, byte[] content)
    {
        _parts[part] = content;
        return this;
    }

    public string Content(string part) => Encoding.UTF8.GetString(_parts[part]);

    public (FormSheet Sheet, CellAddress Cell) Place(string field, string? part, int row)
    {
        var sheet = _layout.Sheets.Single(s => s.Answers.Any(a => a.Field == field));
        return (sheet, sheet.Answers.Single(a => a.Field == field && a.Part == part).Cells.ElementAt(row).At);
    }

    public string PartOf(FormSheet sheet) => PartOf(sheet.Name);

    public string PartOf(string sheet)
    {
        XNamespace relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var id = XDocument.Parse(Content("xl/workbook.xml").TrimStart('\ufeff')).Descendants(Main + "sheet").Single(s => s.Attribute("name")!.Value == sheet).Attribute(relations + "id")!.Value;
        return XDocument.Parse(Content("xl/_rels/workbook.xml.rels").TrimStart('\ufeff')).Root!.Elements()
            .Single(r => r.Attribute("Id")!.Value == id).Attribute("Target")!.Value.TrimStart('/');
    }
}
