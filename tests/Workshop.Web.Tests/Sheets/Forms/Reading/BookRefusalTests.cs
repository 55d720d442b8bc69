using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Reading;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms.Reading;

/// <summary>Files that are not read at all, each for its own reason; none makes the reader throw, hang or fetch anything.</summary>
public sealed class BookRefusalTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    private static readonly Dictionary<string, (BookRefusal Why, Func<byte[]> Bytes)> Files = new()
    {
        ["nothing"] = (BookRefusal.Empty, () => []),
        ["ten megabytes and one byte"] = (BookRefusal.TooLarge, () => [.. "PK\u0003\u0004"u8, .. new byte[FileKind.MostBytes]]),
        ["a text"] = (BookRefusal.NotAWorkbook, () => "title,price\n"u8.ToArray()),
        ["an archive of something else"] = (BookRefusal.NotAWorkbook, () => Zip(("word/document.xml", "<w/>"))),
        ["a package without a workbook in it"] = (BookRefusal.NotAWorkbook, () => Zip(
            ("_rels/.rels", "<r><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></r>"), ("word/document.xml", "<document/>"))),
        ["an old workbook"] = (BookRefusal.OldFormat, () => Compound),
        ["a workbook with a password"] = (BookRefusal.Encrypted, () => [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ["macros"] = (BookRefusal.Macros, () => new TestBook().Set("xl/vbaProject.bin", "x").Bytes),
        ["macros of the first kind"] = (BookRefusal.Macros, () => new TestBook().Set("xl/macrosheets/sheet1.xml", "<x/>").Bytes),
        ["half a file"] = (BookRefusal.Damaged, () => new TestBook().Bytes[..2000]),
        ["a document type that reads a file"] = (BookRefusal.Damaged, () => WithType("<!ENTITY x SYSTEM 'file:///etc/passwd'>")),
        ["a document type that laughs a billion times"] = (BookRefusal.Damaged, () => WithType("<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>")),
        ["a shared text that is not there"] = (BookRefusal.Damaged, () => new TestBook().Put("title", null, 0, "s", "<v>4000000000</v>").Bytes),
        ["a sheet that unpacks to a hundred megabytes"] = (BookRefusal.TooMuch, () => WithFirstSheet(new string(' ', 100 * 1024 * 1024))),
        ["a million rows"] = (BookRefusal.TooMuch, () => WithFirstSheet(Rows(1_000_000))),
        ["more texts than a form can hold"] = (BookRefusal.TooMuch, () => Amplified()),
        ["a workbook from elsewhere"] = (BookRefusal.NotOurs, () => Workshop.Web.Sheets.SheetBook.Write([new("1", [new("a")], [])])),
        ["the form of another task"] = (BookRefusal.OtherTask, () => new TestBook("live-script").Bytes),
        ["the form as it was before"] = (BookRefusal.OtherForm, () => WithoutVersion()),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Each_has_its_own_reason(string name)
    {
        var (why, bytes) = Files[name];

        var refused = Assert.IsType<BookOutcome.Refused>(FormReader.Read(bytes(), new TestBook().Task, []));

        Assert.Equal(why, refused.Why);
    }

    [Fact]
    public void Every_reason_is_met_and_has_words()
    {
        Assert.Equal(Enum.GetValues<BookRefusal>().Order(), Files.Values.Select(f => f.Why).Distinct().Order());
        Assert.All(Enum.GetNames<BookRefusal>(), name => Assert.NotEmpty(Texts.Words.Chinese("SheetWords", "Refused" + name)));
        Assert.All(Enum.GetNames<CellTrouble>(), name => Assert.NotEmpty(Texts.Words.Chinese("SheetWords", "Trouble" + name)));
    }

    [Fact]
    public void No_spoilt_byte_makes_it_throw()
    {
        var (book, random) = (new TestBook(), new Random(20261124));
        var sound = book.Bytes;
        var refused = 0;
        for (var round = 0; round < 300; round++)
        {
            var bytes = sound.ToArray();
            for (var spoilt = 0; spoilt < 8; spoilt++)
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            refused += FormReader.Read(bytes, book.Task, []) is BookOutcome.Refused ? 1 : 0;
        }

        Assert.InRange(refused, 1, 300);
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return bytes.ToArray();
    }

    private static byte[] WithType(string entities)
    {
        var book = new TestBook();
        var part = book.PartOf(book.Place("title", null, 0).Sheet);
        return book.Set(part, $"<!DOCTYPE worksheet [{entities}]><worksheet>&x;&b;</worksheet>").Bytes;
    }

    private static byte[] WithFirstSheet(string within)
    {
        var book = new TestBook();
        var part = book.PartOf(book.Place("title", null, 0).Sheet);
        return book.Set(part, $"<worksheet><dimension ref='A1'/><sheetData>{within}</sheetData></worksheet>").Bytes;
    }

    private static string Rows(int count) => string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", count));

    /// <summary>One text of 30,000 characters, shared by the 200 rows of a table.</summary>
    private static byte[] Amplified()
    {
        var book = new TestBook();
        book.Set("xl/sharedStrings.xml", $"<sst count='1'><si><t>{new string('字', 30_000)}</t></si></sst>");
        book.Edit("xl/_rels/workbook.xml.rels", xml => xml.Root!.Add(new XElement(
            xml.Root.Name.Namespace + "Relationship", new XAttribute("Id", "shared"), new XAttribute("Type", "x/sharedStrings"), new XAttribute("Target", "sharedStrings.xml"))));
        for (var row = 0; row < 200; row++)
            book.Put("skus", "colour", row, "s", "<v>0</v>");
        return book.Bytes;
    }

    private static byte[] WithoutVersion()
    {
        var book = new TestBook();
        var part = book.PartOf("workshop-form");
        return book.Set(part, book.Content(part).Replace(FormVersion.Of(book.Task.Form), new string('0', 64), StringComparison.Ordinal)).Bytes;
    }
}
