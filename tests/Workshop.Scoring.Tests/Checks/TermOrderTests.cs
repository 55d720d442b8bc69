namespace Workshop.Scoring.Tests.Checks;

public sealed class TermOrderTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "term-order", ("field", "title"), ("table", "cabinet"), ("lead", "core"), ("within", "24"), ("before", "marketing"));

    [Theory]
    [InlineData("床头柜实木北欧", 4, "term-order.leads")]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜现代简约白色", 4, "term-order.leads")]
    [InlineData("123456789012345678901234床头柜", 4, "term-order.leads")]
    [InlineData("1234567890123456789012345床头柜", 2, "term-order.late")]
    [InlineData("新款床头柜实木", 2, "term-order.after")]
    [InlineData("床头柜新款实木", 4, "term-order.leads")]
    [InlineData("新款实木北欧简约卧室小户型风格原木床头柜", 0, "term-order.after")]
    [InlineData("实木北欧衣架", 0, "term-order.absent")]
    [InlineData("", 0, "nothing.handed-in")]
    public void The_core_word_leads(string title, decimal mark, string key)
    {
        var verdict = _check.Judge(title);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_words_are_told_as_the_trainee_wrote_them_and_where()
    {
        var verdict = _check.Judge("热​卖的床头柜");

        Assert.Equal(["title", "床头柜", "热​卖"], verdict.Message.Arguments.Select(a => a.Text));
        Assert.Equal([new(null, null, 4, 3)], verdict.Places);
    }

    [Fact]
    public void Without_a_group_to_come_before_only_the_place_counts()
    {
        var check = Listing.Check("term-order", ("field", "title"), ("table", "cabinet"), ("lead", "core"), ("within", "24"));

        Assert.Equal(4m, check.Judge("新款床头柜").Mark);
    }
}
