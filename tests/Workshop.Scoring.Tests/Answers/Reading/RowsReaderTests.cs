using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers.Reading;

public sealed class RowsReaderTests
{
    [Fact]
    public void Columns_go_by_id_or_label_and_may_stand_in_an_inner_object()
    {
        var rows = Answer<RowsAnswer>("rows", """
            [{"colour":"白","price":"499.00","stock":5},{"颜色":"灰","Price":509.5},{"options":{"颜色":"黑"},"price":1}]
            """).Rows;

        Assert.Equal(["白", "灰", "黑"], rows.Select(r => r.Text("colour")));
        Assert.Equal(["499.00", "509.5", "1"], rows.Select(r => r.Number("price").ToString()));
        Assert.Equal(new Cell("5", 5m), rows[0].Cells["stock"]);
        Assert.Null(rows[1].Number("stock"));
    }

    [Fact]
    public void Wholly_empty_rows_are_dropped() => Assert.Equal(
        ["白"], Answer<RowsAnswer>("rows", """[{},{"colour":" ","price":null},{"colour":"白","price":1},null]""").Rows.Select(r => r.Text("colour")));

    [Fact]
    public void A_row_without_a_required_column_misses_it_and_is_read()
    {
        var reading = Read("""{"rows":[{"colour":"白"}]}""");

        Assert.Equal(("AN1021", 0, "price", true),
            (reading.Problems[0].Code, reading.Problems[0].Row, reading.Problems[0].Part, reading.Problems[0].IsMissing));
        Assert.True(reading.IsReadable);
        Assert.Single(((RowsAnswer)reading.Answers.ByField["rows"]).Rows);
    }

    [Fact]
    public void An_unreadable_cell_is_told_and_keeps_its_text_without_a_number()
    {
        var reading = Read("""{"rows":[{"price":"免费","stock":"2.5"}]}""");

        Assert.Equal([("AN1003", "price"), ("AN1007", "stock")], reading.Problems.Select(p => (p.Code, p.Part!)));
        Assert.Equal(new Cell("免费", null), ((RowsAnswer)reading.Answers.ByField["rows"]).Rows[0].Cells["price"]);
    }

    [Fact]
    public void Faults_are_told_by_row_and_column() => Assert.Equal(
        ["AN1002 0", "AN1013 1/weight", "AN1013 2/weight", "AN1006 3/price", "AN1002 4/colour", "AN1017 5/price"],
        Faults("rows", """
            [[], {"price":1,"weight":2}, {"price":1,"options":{"weight":2}}, {"price":-1}, {"price":1,"colour":true},
             {"price":1,"价格":2}]
            """));

    [Fact]
    public void Ten_thousand_rows_are_refused_without_reading_them()
    {
        var rows = string.Join(',', Enumerable.Repeat("""{"price":"x"}""", 10_000));

        Assert.Equal(["AN1010"], Faults("rows", $"[{rows}]"));
    }
}
