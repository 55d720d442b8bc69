using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class ForbiddenWordsTests
{
    private readonly Scoring.Checks.ICheck _title = Listing.Check(
        "forbidden-words", ("fields", new[] { "title", "sellingPoints" }), ("lexicon", "extreme"));

    private readonly Scoring.Checks.ICheck _page = Listing.Check("forbidden-words", ("fields", new[] { "detailPage" }), ("lexicon", "extreme"));

    [Theory]
    [InlineData("北欧床头柜", 4)]
    [InlineData("最近上新，第一步先量尺寸，最小起订量 1 件", 4)]
    [InlineData("历史上的设计", 4)]
    [InlineData("史上好物", 2)]
    [InlineData("最佳床头柜", 2)]
    [InlineData("最佳床头柜，最佳收纳", 2)]
    [InlineData("最佳床头柜，销量第一", 0)]
    [InlineData("本店保留最终解释权", 2)]
    [InlineData("最终以实物为准", 4)]
    [InlineData("No.1 床头柜", 2)]
    [InlineData("ＮＯ．１床头柜", 2)]
    [InlineData("最​佳床头柜", 2)]
    [InlineData("最近最佳", 2)]
    public void One_word_costs_half_and_two_all_but_innocent_phrases_nothing(string title, decimal mark) =>
        Assert.Equal(mark, _title.Judge(title).Mark);

    [Fact]
    public void Words_in_a_table_are_found_row_by_row_and_options_are_none_of_them()
    {
        var check = Listing.Check("forbidden-words", ("fields", new[] { "budget" }), ("lexicon", "extreme"));
        var verdict = check.Judge(Plans.Rows("budget", "search|1500|老客回流", "live|2000|全网最佳的直播间"));

        Assert.Equal(("budget", new Scoring.Checks.Place(1, "goal", 2, 2)), (verdict.Field, Assert.Single(verdict.Places)));
        Assert.Equal(4m, check.Judge(Plans.Rows("budget", "live|2000|新客直播间")).Mark);
        Assert.Equal("nothing.handed-in", check.Judge(Plans.Rows("budget", "live|2000|")).Message.Key);
    }

    [Fact]
    public void Every_place_is_told_in_the_original_text()
    {
        var verdict = _title.Judge("A​品 最​佳 与 第​一");

        Assert.Equal([new(null, null, 4, 3), new(null, null, 10, 3)], verdict.Places);
        Assert.Equal("forbidden-words.found", verdict.Message.Key);
    }

    [Fact]
    public void The_reason_is_the_title_of_the_words_group()
    {
        var arguments = _title.Judge("销量第一").Message.Arguments;

        Assert.Equal(["title", "1", "「第一」", "排名类"], arguments.Select(a => a.Text));
        Assert.Equal("Ranks", arguments[3].In("en", Listing.Form));
    }

    [Fact]
    public void Headings_and_texts_of_blocks_are_read()
    {
        var page = new BlocksAnswer([new("scene", "最佳场景", "", null), new("reviews", "", "排第一", null)]);
        var verdict = _page.Judge("detailPage", page);

        Assert.Equal([new(0, "heading", 0, 2), new(1, "text", 1, 2)], verdict.Places);
        Assert.Equal(0m, verdict.Mark);
    }

    [Fact]
    public void The_second_field_is_read_too()
    {
        var answers = Listing.Answers(("title", new TextAnswer("床头柜")), ("sellingPoints", Listing.List("免安装", "最佳承重")));
        var verdict = _title.Judge(answers);

        Assert.Equal(("sellingPoints", 2m), (verdict.Field, verdict.Mark));
        Assert.Equal([new(1, null, 0, 2)], verdict.Places);
    }

    [Fact]
    public void Nothing_written_is_not_lawful_but_nothing() =>
        Assert.Equal("nothing.handed-in", _page.Judge("detailPage", Listing.Page("scene", "reviews")).Message.Key);

    [Fact]
    public void A_text_full_of_them_names_a_few_places_and_counts_all()
    {
        var verdict = _title.Judge(new string('最', 5_000));

        Assert.Equal("5000", verdict.Message.Arguments[1].Text);
        Assert.Equal(20, verdict.Places.Length);
    }
}
