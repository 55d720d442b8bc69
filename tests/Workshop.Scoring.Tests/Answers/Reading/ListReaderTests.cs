using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers.Reading;

public sealed class ListReaderTests
{
    [Fact]
    public void Blank_items_of_a_list_are_dropped() =>
        Assert.Equal(["a", "b"], Answer<ListAnswer>("list", """["a",""," ",null,"b"]""").Items);

    [Theory]
    [InlineData("list", "[\"\"]")]
    [InlineData("list", "[]")]
    [InlineData("files", "[null,\"\"]")]
    [InlineData("blocks", "[{\"kind\":\"\",\"heading\":\" \",\"image\":\"\"},{},null]")]
    public void What_holds_only_blanks_was_not_given(string field, string json) => Assert.True(IsEmpty(field, json));

    [Fact]
    public void Faulty_items_are_told_by_row_and_the_others_read()
    {
        var reading = Read($$"""{"list":["a",5,"{{new string('x', 51)}}","b"]}""");

        Assert.Equal([("AN1002", 1), ("AN1009", 2)], reading.Problems.Select(p => (p.Code, p.Row!.Value)));
        Assert.Equal(["a", "b"], ((ListAnswer)reading.Answers.ByField["list"]).Items);
    }

    [Fact]
    public void Too_many_items_are_told_and_not_read()
    {
        var reading = Read("""{"list":["a","b","c","d","e","f"]}""");

        Assert.Equal(["6", "5"], Assert.Single(reading.Problems, p => p.Code == "AN1010").Arguments.Select(a => a.Text));
        Assert.Empty(reading.Answers.ByField);
    }

    [Fact]
    public void What_is_no_array_is_told()
    {
        Assert.Equal(["AN1002"], Faults("list", "\"a\""));
        Assert.Equal(["AN1002"], Faults("blocks", "{}"));
        Assert.Equal(["AN1002 0"], Faults("blocks", "[\"scene\"]"));
    }

    [Fact]
    public void Blocks_go_by_the_id_or_label_of_their_kind_and_keep_their_order()
    {
        var blocks = Answer<BlocksAnswer>("blocks", """
            [{"kind":"评价","text":"好"},{"kind":"scene","heading":"清晨","text":"","image":"photo"},{"kind":"Scene"}]
            """).Blocks;

        Assert.Equal([new("reviews", "", "好", null), new("scene", "清晨", "", Photo), new("scene", "", "", null)], blocks);
    }

    [Fact]
    public void Faults_of_blocks_are_told_by_row_and_part()
    {
        var reading = Read("""{"blocks":[{"kind":"banner"},{"text":"a"},{"kind":"scene","image":"gone","colour":1,"text":2}]}""");

        Assert.Equal(
            [("AN1012", 0, "kind"), ("AN1021", 1, "kind"), ("AN1013", 2, "colour"), ("AN1002", 2, "text"), ("AN1015", 2, "image")],
            reading.Problems.Select(p => (p.Code, p.Row!.Value, p.Part!)));
        Assert.Equal([new("scene", "", "", null)], ((BlocksAnswer)reading.Answers.ByField["blocks"]).Blocks);
    }

    [Fact]
    public void Files_are_looked_up_and_the_reason_for_a_missing_one_is_passed_on()
    {
        Assert.Equal([Photo, Photo], Answer<FilesAnswer>("files", """["photo","photo"]""").Files);

        var problem = Assert.Single(Read("""{"files":["photo",{"id":7}]}""").Problems);
        Assert.Equal(("AN1015", 1, "not-found"), (problem.Code, problem.Row, problem.Arguments[0].Text));
    }
}
