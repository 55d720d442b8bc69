using Workshop.Scoring.Answers;
using Workshop.Scoring.Similarity;
using Workshop.Scoring.Tests.Checks;

namespace Workshop.Scoring.Tests.Similarity;

public sealed class WorkTextTests
{
    [Fact]
    public void Texts_of_all_fields_are_taken_with_their_places_and_numbers_are_not()
    {
        var texts = WorkText.AllOf(Listing.Answers(
            ("title", new TextAnswer("北欧床头柜")), ("weight", new NumberAnswer(12m)), ("sellingPoints", Listing.List("免安装", "承重好")),
            ("attributes", Listing.Pairs(("brand", "栖木"), ("material", " "))), ("skus", Listing.Skus("白色,60cm,299,4,4")),
            ("detailPage", new BlocksAnswer([new("scene", "", "卧室一角", null)]))));

        Assert.Equal(
        [
            new("attributes", new(null, "brand", null, null), "栖木"), new("detailPage", new(0, "text", null, null), "卧室一角"),
            new("sellingPoints", new(0, null, null, null), "免安装"), new("sellingPoints", new(1, null, null, null), "承重好"),
            new("skus", new(0, "colour", null, null), "白色"), new("skus", new(0, "size", null, null), "60cm"),
            new("title", new(null, null, null, null), "北欧床头柜"),
        ], texts);
    }
}
