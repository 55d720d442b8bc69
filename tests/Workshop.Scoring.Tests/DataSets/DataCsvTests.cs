using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class DataCsvTests
{
    private static string Write(params DataCell[] cells) => DataCsv.Write(
        new("t", Some.Text("t"), [.. cells.Select((_, i) => new DataColumn($"c{i}", DataType.Text, new($"列{i}", $"col{i}")))], [[.. cells]]), "en");

    [Fact]
    public void Headings_come_first_and_lines_end_with_CR_LF() => Assert.Equal(
        "col0,col1,col2,col3\r\nWhite,12,499.00,2026-06-03\r\n",
        Write(DataCell.Of(new LocalText("白色", "White")), DataCell.Of(12), DataCell.Of(499m), DataCell.Of(new DateOnly(2026, 6, 3))));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=\"a\"\n", "\"'=\"\"a\"\"\n\"")]
    [InlineData("满399减50", "满399减50")]
    public void No_text_is_taken_for_a_formula_or_for_two_cells(string text, string cell) =>
        Assert.Equal($"col0\r\n{cell}\r\n", Write(DataCell.Of(text)));
}
