using System.Collections.Immutable;
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

    [Fact]
    public void What_the_form_took_from_the_data_or_asks_as_a_number_is_not_the_trainees_own()
    {
        var form = new Form(
        [
            new Field("orders", FieldType.Rows, new("订单", "Orders"))
            {
                Columns =
                [
                    new("order", FieldType.Text, new("订单", "Order")) { FromData = true }, new("kind", FieldType.Choice, new("类型", "Kind")),
                    new("price", FieldType.Money, new("价格", "Price")), new("reason", FieldType.Text, new("理由", "Reason")),
                ],
            },
            new Field("facts", FieldType.KeyValue, new("数据", "Facts"))
            {
                OpenKeys = true,
                Columns = [new("visitors", FieldType.Number, new("访客", "Visitors")), new("note", FieldType.Text, new("说明", "Note"))],
            },
        ]);
        var row = new Row(new Dictionary<string, Cell>
        {
            ["order"] = new("A-17 白色床头柜", null), ["kind"] = new("不知道", null), ["price"] = new("三百", null), ["reason"] = new("超过七天", null),
        }.ToImmutableDictionary());

        var texts = WorkText.OwnOf(form, Listing.Answers(
            ("orders", new RowsAnswer([row])), ("facts", Listing.Pairs(("visitors", "两千"), ("note", "来自搜索"), ("自己加的", "也是自己写的")))));

        Assert.Equal(["来自搜索", "也是自己写的", "超过七天"], texts.Select(t => t.Text));
    }
}
