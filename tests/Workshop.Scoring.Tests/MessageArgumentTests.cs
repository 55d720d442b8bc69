using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests;

public sealed class MessageArgumentTests
{
    private static readonly Form Listing = new([
        new("title", FieldType.Text, new("商品标题", "Product title")),
        new("detailPage", FieldType.Blocks, new("详情页", "Detail page"))
        {
            Options = [new("scene", new("场景导入", "Scene")), new("reviews", new("用户评价", "User reviews"))],
        },
        new("plan", FieldType.Rows, new("排期", "Plan"))
        {
            Columns = [new("phase", FieldType.Choice, new("阶段", "Phase")) { Options = [new("warm-up", new("预热", "Warm-up"))] }],
        },
    ]);

    [Fact]
    public void A_label_is_shown_in_the_readers_language()
    {
        var argument = MessageArgument.Label("detailPage", "reviews");

        Assert.Equal("用户评价", argument.In("zh-Hans", Listing));
        Assert.Equal("User reviews", argument.In("en-GB", Listing));
    }

    [Theory]
    [InlineData("phase", "阶段", "Phase")]
    [InlineData("phase/warm-up", "预热", "Warm-up")]
    public void A_column_has_a_label_and_so_has_each_of_its_options(string part, string zh, string en) => Assert.Equal(
        (zh, en), (MessageArgument.Label("plan", part).In("zh", Listing), MessageArgument.Label("plan", part).In("en", Listing)));

    [Fact]
    public void Several_labels_are_joined_as_the_language_joins_a_list()
    {
        var argument = MessageArgument.Labels(["detailPage/scene", "detailPage/reviews"]);

        Assert.Equal("场景导入、用户评价", argument.In("zh", Listing));
        Assert.Equal("Scene, User reviews", argument.In("en", Listing));
    }

    [Fact]
    public void Words_in_two_languages_need_no_form_to_be_found_in()
    {
        MessageArgument argument = MessageArgument.Words([new("材质词", "Material"), new("风格词", "Style")]);

        Assert.Equal("材质词、风格词", argument.In("zh", Listing));
        Assert.Equal("Material, Style", argument.In("en", Listing));
    }

    [Fact]
    public void Plain_text_and_numbers_are_the_same_for_everybody()
    {
        MessageArgument text = "床头柜", number = 47, price = 499.50m;

        Assert.Equal("床头柜", text.In("en", Listing));
        Assert.Equal("47", number.In("zh", Listing));
        Assert.Equal("499.5", price.In("en", Listing));
    }

    [Fact]
    public void An_address_without_a_label_shows_its_last_part() =>
        Assert.Equal("gone", MessageArgument.Label("detailPage", "gone").In("zh", Listing));
}
