using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

public sealed class PostedFormTests
{
    [Fact]
    public void A_wrong_value_is_kept_as_typed() =>
        Assert.Equal("免费", Read(("f.price", "免费"))["price"]!.ToString());

    [Fact]
    public void Line_ends_count_once() =>
        Assert.Equal("一\n二", Read(("f.title", "一\r\n二"))["title"]!.ToString());

    [Fact]
    public void An_empty_field_is_left_out() => Assert.DoesNotContain("title", Read(("f.title", "")));

    [Fact]
    public void Rows_are_matched_by_their_order_and_empty_ones_stay()
    {
        var skus = Read(("f.skus.colour", new(["白", "", "木"])), ("f.skus.stock", new(["1", "", "3"])))["skus"]!;

        Assert.Equal("""[{"colour":"白","stock":"1"},{},{"colour":"木","stock":"3"}]""", Plain(skus));
    }

    [Fact]
    public void A_block_without_a_picture_keeps_the_others_at_theirs()
    {
        var page = Read(
            ("f.page.kind", new(["scene", "details"])), ("f.page.heading", new(["", "甲"])),
            ("f.page.text", new(["", ""])), ("f.page.image", new(["", "abc"])))["page"]!;

        Assert.Equal("""[{"kind":"scene"},{"kind":"details","heading":"甲","image":"abc"}]""", Plain(page));
    }

    [Fact]
    public void Asked_pairs_come_first_and_a_name_given_twice_stays_twice()
    {
        var attributes = Read(
            ("f.attributes.brand", "栖木"), ("f.attributes.+name", new(["承重", "承重"])), ("f.attributes.+value", new(["1", "2"])))["attributes"]!;

        Assert.Equal(
            """[{"name":"brand","value":"栖木"},{"name":"style","value":""},{"name":"承重","value":"1"},{"name":"承重","value":"2"}]""",
            Plain(attributes));
    }

    [Fact]
    public void A_duration_has_seconds_and_file() =>
        Assert.Equal("""{"seconds":"15","file":"abc"}""", Plain(Read(("f.video.seconds", "15"), ("f.video.file", "abc"))["video"]!));

    [Fact]
    public void What_the_form_does_not_ask_is_not_read() => Assert.DoesNotContain("other", Read(("f.other", "x")));

    private static JsonObject Read(params (string Name, StringValues Value)[] posted) =>
        PostedForm.Read(new FormCollection(posted.ToDictionary(p => p.Name, p => p.Value)), Forms.EveryType);

    private static string Plain(JsonNode node) => TypedForm.Write(new JsonObject { ["x"] = node.DeepClone() })[5..^1];
}
