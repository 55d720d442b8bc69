using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Workshop.Web.Sheets;
using Workshop.Web.Sheets.Forms.Reading;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms.Reading;

/// <summary>A workbook that is ours, filled in as people fill them in: what is read, and what is told cell by cell.</summary>
public sealed class FormReaderTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("599", "599.00")]
    [InlineData("599.5", "599.50")]
    [InlineData("7.0000000000000007E-2", "0.07")]
    [InlineData("1e2", "100.00")]
    public void An_amount_is_read_with_two_decimals_and_without_noise(string held, string read) =>
        Assert.Equal(read, Text(new TestBook().Number("dailyPrice", null, 0, held), "dailyPrice"));

    [Theory]
    [InlineData("n", "<f>1+1</f><v>2</v>", CellTrouble.Formula)]
    [InlineData("str", "<f t='shared' si='0'/><v>2</v>", CellTrouble.Formula)]
    [InlineData("e", "<v>#REF!</v>", CellTrouble.Error)]
    [InlineData("b", "<v>1</v>", CellTrouble.NotANumber)]
    [InlineData("inlineStr", "<is><t>不贵</t></is>", CellTrouble.NotANumber)]
    [InlineData("inlineStr", "<is><t>1,299.00</t></is>", CellTrouble.Separators)]
    [InlineData("n", "<v>-1</v>", CellTrouble.Negative)]
    [InlineData("n", "<v>1E+300</v>", CellTrouble.Large)]
    [InlineData("n", "<v>NaN</v>", CellTrouble.NotANumber)]
    public void What_is_no_amount_is_told_and_the_draft_keeps_its_own(string type, string within, CellTrouble trouble)
    {
        var book = new TestBook().Put("dailyPrice", null, 0, type, within);

        var reading = Read(book, new JsonObject { ["dailyPrice"] = "499.00" });

        var unread = Assert.Single(reading.Unread);
        Assert.Equal((trouble, book.Place("dailyPrice", null, 0).Cell), (unread.Trouble, unread.At));
        Assert.Equal("499.00", TypedForm.Text(reading.Typed["dailyPrice"]));
    }

    [Fact]
    public void A_day_or_a_percentage_is_no_amount()
    {
        var book = new TestBook().Number("dailyPrice", null, 0, "46176", Position(CellStyle.AnswerDay)).Number("promoPrice", null, 0, "0.08", Style("0%", out var percent));
        book.Edit("xl/styles.xml", percent);

        Assert.Equal([(CellTrouble.DayForNumber, "2026-06-03"), (CellTrouble.Percent, "8%")], Read(book).Unread.Select(u => (u.Trouble, u.Found)));
    }

    [Theory]
    [InlineData("n", "<v>46176</v>", CellStyle.AnswerDay, "2026-06-03", null)]
    [InlineData("inlineStr", "<is><t> 2026-06-03 </t></is>", null, "2026-06-03", null)]
    [InlineData("inlineStr", "<is><t>2026/6/3</t></is>", null, "", CellTrouble.NotADay)]
    [InlineData("inlineStr", "<is><t>6月3日</t></is>", null, "", CellTrouble.NotADay)]
    [InlineData("n", "<v>46176</v>", CellStyle.AnswerFigure, "", CellTrouble.NotADay)]
    [InlineData("n", "<v>46176.75</v>", CellStyle.AnswerDay, "", CellTrouble.NotADay)]
    [InlineData("n", "<v>9999999</v>", CellStyle.AnswerDay, "", CellTrouble.NotADay)]
    public void A_day_is_a_day_or_a_text_like_one(string type, string within, CellStyle? style, string read, CellTrouble? trouble)
    {
        var reading = Read(new TestBook("campaign-plan").Put("bigDay", null, 0, type, within, style is { } look ? Position(look) : null));

        Assert.Equal((read, trouble), (TypedForm.Text(reading.Typed["bigDay"]), reading.Unread.Select(u => (CellTrouble?)u.Trouble).FirstOrDefault()));
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days()
    {
        var book = new TestBook("campaign-plan").Number("bigDay", null, 0, "44714", Position(CellStyle.AnswerDay));
        book.Edit("xl/workbook.xml", xml => xml.Root!.AddFirst(new XElement(Main + "workbookPr", new XAttribute("date1904", "1"))));

        Assert.Equal("2026-06-03", Text(book, "bigDay"));
    }

    [Theory]
    [InlineData("Zh")]
    [InlineData("En")]
    [InlineData("Id")]
    public void A_choice_goes_by_its_label_in_either_language_and_by_its_id(string by)
    {
        var book = new TestBook();
        var option = book.Task.Form.FindField("category")!.Options[1];

        var reading = Read(book.Text("category", null, 0, by switch { "Zh" => option.Label.Zh, "En" => option.Label.En, _ => option.Id }));

        Assert.Equal(option.Id, TypedForm.Text(reading.Typed["category"]));
        Assert.Empty(reading.Unread);
    }

    [Fact]
    public void A_choice_that_is_not_in_the_list_is_told() =>
        Assert.Equal([CellTrouble.NotAnOption], Read(new TestBook().Text("category", null, 0, "没有这一项")).Unread.Select(u => u.Trouble));

    [Fact]
    public void Rows_keep_their_order_and_an_unread_cell_among_them_is_empty()
    {
        var book = new TestBook().Text("skus", "colour", 0, "白色").Number("skus", "stock", 0, "12.5")
            .Text("skus", "colour", 3, "灰色").Number("skus", "stock", 3, "7");

        var reading = Read(book, new JsonObject { ["skus"] = new JsonArray(new JsonObject { ["stock"] = "99" }) });

        Assert.Equal("""[{"colour":"白色"},{"colour":"灰色","stock":"7"}]""", TypedForm.Write(new JsonObject { ["x"] = reading.Typed["skus"]!.DeepClone() })[5..^1]);
        Assert.Equal([CellTrouble.NotWhole], reading.Unread.Select(u => u.Trouble));
    }

    [Fact]
    public void Merged_cells_are_not_read_one_by_one()
    {
        var book = new TestBook().Text("skus", "colour", 0, "白色").Text("skus", "colour", 2, "灰色");
        var (sheet, first) = book.Place("skus", "colour", 0);
        book.Edit(book.PartOf(sheet), xml => xml.Descendants(Main + "sheetProtection").Single().AddAfterSelf(
            new XElement(Main + "mergeCells", new XElement(Main + "mergeCell", new XAttribute("ref", $"{first}:{first with { Row = first.Row + 1 }}")))));

        var reading = Read(book);

        Assert.Equal([(CellTrouble.Merged, "白色"), (CellTrouble.Merged, "")], reading.Unread.Select(u => (u.Trouble, u.Found)));
        Assert.Equal("灰色", TypedForm.Text(Assert.Single(TypedForm.Items(reading.Typed["skus"])), "colour"));
    }

    [Fact]
    public void Rows_beyond_the_last_are_told_once()
    {
        var book = new TestBook().Text("skus", "colour", 0, "白色");
        var (sheet, last) = book.Place("skus", "colour", 199);
        book.Edit(book.PartOf(sheet), xml =>
        {
            xml.Root!.AddFirst(new XElement(Main + "dimension", new XAttribute("ref", "A1:XFD1048576")));
            foreach (var row in new[] { last.Row + 1, 1_000_000 })
                xml.Descendants(Main + "sheetData").Single().Add(XElement.Parse($"<row xmlns='{Main}' r='{row}'><c r='A{row}'><v>1</v></c></row>"));
        });

        var reading = Read(book);

        Assert.Equal([(CellTrouble.Beyond, last with { Row = last.Row + 1 })], reading.Unread.Select(u => (u.Trouble, u.At!.Value)));
        Assert.Single(TypedForm.Items(reading.Typed["skus"]));
    }

    [Fact]
    public void A_sheet_whose_cells_were_moved_is_left_and_so_is_its_part_of_the_draft()
    {
        var book = new TestBook();
        var (sheet, _) = book.Place("skus", "colour", 0);
        book.Edit(book.PartOf(sheet), xml => xml.Descendants(Main + "c").Single(c => c.Attribute("r")!.Value == "B3").Remove());

        var reading = Read(book, new JsonObject { ["skus"] = new JsonArray(new JsonObject { ["colour"] = "白色" }) });

        Assert.Equal([CellTrouble.Moved], reading.Unread.Select(u => u.Trouble));
        Assert.Equal("白色", TypedForm.Text(TypedForm.Items(reading.Typed["skus"])[0], "colour"));
    }

    [Fact]
    public void A_renamed_sheet_is_told()
    {
        var book = new TestBook();
        var (sheet, _) = book.Place("skus", "colour", 0);
        book.Edit("xl/workbook.xml", xml => xml.Descendants(Main + "sheet").Single(s => s.Attribute("name")!.Value == sheet.Name).SetAttributeValue("name", "别名"));

        Assert.Equal([(CellTrouble.NoSheet, sheet.Name)], Read(book).Unread.Select(u => (u.Trouble, u.Sheet)));
    }

    [Fact]
    public void Shared_texts_are_read_without_their_readings()
    {
        var book = new TestBook().Put("title", null, 0, "s", "<v>0</v>");
        book.Set("xl/sharedStrings.xml", "<sst count='4000000000' uniqueCount='4000000000'><si><r><t>床头</t></r><r><t>柜</t></r><rPh><t>chuang</t></rPh></si></sst>");
        Relate(book, "x/sharedStrings", "sharedStrings.xml", null);

        Assert.Equal("床头柜", Text(book, "title"));
    }

    [Fact]
    public void Links_to_other_workbooks_are_told_and_not_followed()
    {
        var book = new TestBook().Text("title", null, 0, "标题").Put("dailyPrice", null, 0, "n", "<f>[1]Sheet1!A1</f><v>1</v>");
        Relate(book, "x/externalLink", "file:///etc/passwd", "External");

        var reading = Read(book);

        Assert.True(reading.LinksElsewhere);
        Assert.Equal([CellTrouble.Formula], reading.Unread.Select(u => u.Trouble));
    }

    [Fact]
    public void Files_of_the_draft_stay_where_they_are()
    {
        var draft = new JsonObject
        {
            ["mainImages"] = new JsonArray("a"), ["mainVideo"] = new JsonObject { ["seconds"] = "30", ["file"] = "v" },
            ["detailPage"] = new JsonArray(new JsonObject { ["text"] = "旧" }, new JsonObject { ["image"] = "b" }),
        };

        var reading = Read(new TestBook().Text("detailPage", "text", 0, "新").Number("mainVideo", "seconds", 0, "45"), draft);

        Assert.Equal("""["a"]""", reading.Typed["mainImages"]!.ToJsonString());
        Assert.Equal("""{"seconds":"45","file":"v"}""", reading.Typed["mainVideo"]!.ToJsonString());
        Assert.Equal("新", TypedForm.Text(reading.Typed["detailPage"]![0], "text"));
        Assert.Equal("b", TypedForm.Text(reading.Typed["detailPage"]![1], "image"));
    }

    private static void Relate(TestBook book, string type, string target, string? mode) => book.Edit("xl/_rels/workbook.xml.rels", xml => xml.Root!.Add(
        new XElement(xml.Root.Name.Namespace + "Relationship", new XAttribute("Id", "more"), new XAttribute("Type", type),
            new XAttribute("Target", target), mode is null ? null : new XAttribute("TargetMode", mode))));

    /// <summary>A cell format of one's own at the end of the list; its position, and the change that puts it there.</summary>
    private static string Style(string code, out Action<XDocument> add)
    {
        add = xml =>
        {
            xml.Descendants(Main + "numFmts").Single().Add(new XElement(Main + "numFmt", new XAttribute("numFmtId", 170), new XAttribute("formatCode", code)));
            xml.Descendants(Main + "cellXfs").Single().Add(new XElement(Main + "xf", new XAttribute("numFmtId", 170)));
        };
        return Position((CellStyle)Enum.GetValues<CellStyle>().Length);
    }

    private static string Position(CellStyle style) => ((uint)style).ToString(CultureInfo.InvariantCulture);

    private static string Text(TestBook book, string field) => TypedForm.Text(Read(book).Typed[field]);

    private static FormReading Read(TestBook book, JsonObject? draft = null) => Assert.IsType<BookOutcome.Read>(book.Read(draft)).Reading;
}
