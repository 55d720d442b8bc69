using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Elements;
using Workshop.Reports.Layout.Pdf;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Tests.Layout;

public sealed class PaginationTests
{
    private static readonly TextStyle Style = new(10, default) { LineHeight = 2 };

    [Fact]
    public void Content_is_cut_between_blocks_and_headers_come_on_every_page()
    {
        var pages = Render(column =>
        {
            for (var i = 1; i <= 12; i++) column.Item().Text($"块{i}", Style);
        });

        Assert.Equal(["头 1/2块1块2块3块4块5块6块7块8块9", "头 2/2块10块11块12"], pages);
    }

    [Fact]
    public void A_table_is_cut_between_rows_and_repeats_its_head()
    {
        var pages = Render(column => column.Item().Table(table =>
        {
            table.RelativeColumn();
            table.RelativeColumn();
            table.Head().Text("甲", Style);
            table.Head().Text("乙", Style);
            for (var i = 1; i <= 20; i++) table.Cell().Text($"{i}", Style);
        }));

        Assert.Equal(["头 1/2甲乙12345678910111213141516", "头 2/2甲乙17181920"], pages);
    }

    [Fact]
    public void A_paragraph_leaves_no_line_alone_on_either_page()
    {
        var pages = Render(column =>
        {
            for (var i = 1; i <= 8; i++) column.Item().Text("块", Style);
            column.Item().Text("一\n二\n三\n四", Style);
        });

        Assert.Equal(["头 1/2块块块块块块块块", "头 2/2一二三四"], pages);
    }

    [Fact]
    public void What_is_to_be_seen_whole_moves_on_unless_it_is_higher_than_a_page()
    {
        var pages = Render(column =>
        {
            column.Item().Text("块", Style);
            column.Item().ShowEntire().Column(whole => Lines(whole, 9));
            column.Item().ShowEntire().Column(whole => Lines(whole, 10));
        });

        Assert.Equal(["头 1/4块", "头 2/4123456789", "头 3/4123456789", "头 4/410"], pages);
    }

    [Fact]
    public void Cells_beside_each_other_are_cut_at_one_height()
    {
        var pages = Render(column => column.Item().Row(row =>
        {
            row.RelativeItem().Text("左", Style);
            row.RelativeItem().Column(right => Lines(right, 11));
        }));

        Assert.Equal(["头 1/2左123456789", "头 2/21011"], pages);
    }

    [Fact]
    public void A_text_of_a_hundred_thousand_characters_flows_over_as_many_pages_as_it_needs()
    {
        var pages = Render(column => column.Item().Text(new string('字', 100_000), Style));

        // Twenty characters a line, nine lines a page.
        Assert.Equal((100_000 + 179) / 180, pages.Count);
        Assert.Equal(100_000, pages.Sum(page => page.Count(sign => sign == '字')));
    }

    [Fact]
    public void A_drawing_that_fits_on_no_page_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => Render(column => column.Item().Canvas(201, (_, _) => { })));

    [Fact]
    public void Page_numbers_in_the_content_are_a_mistake() => Assert.Throws<InvalidOperationException>(
        () => Render(column => column.Item().Text(Style, text => text.PageNumber("{0}"))));

    private static void Lines(ColumnElement column, int count)
    {
        for (var i = 1; i <= count; i++) column.Item().Text($"{i}", Style);
    }

    /// <summary>Pages of ten lines, one of them the header.</summary>
    private static IReadOnlyList<string> Render(Action<ColumnElement> fill)
    {
        var layout = new PageLayout { Width = 220, Height = 220, Margin = new Edges(10, 10) };
        layout.Header.Text(Style, text => text.PageNumber("头 {0}/{1}"));
        layout.Content.Column(fill);
        var properties = new DocumentProperties("题", "作者", "事", "zh-Hans", DateTimeOffset.UnixEpoch);
        return new ReadBack(PdfDocument.Render(layout, Sample.Fonts, properties)).Pages;
    }
}
