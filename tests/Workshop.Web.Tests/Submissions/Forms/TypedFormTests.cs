using CsCheck;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

public sealed class TypedFormTests
{
    [Theory]
    [InlineData("""{"attributes":{"品牌":"x","brand列":"栖木"}}""", """{"attributes":[{"name":"品牌","value":"x"},{"name":"brand","value":"栖木"}]}""")]
    [InlineData("""{"attributes":[{"name":"brand","value":["甲","乙"]}]}""", """{"attributes":[{"name":"brand","value":"甲、乙"}]}""")]
    [InlineData("""{"skus":[{"options":{"colour列":"白"},"stock":3}]}""", """{"skus":[{"colour":"白","stock":"3"}]}""")]
    [InlineData("""{"category":"柜","price":499.00}""", """{"category":"cabinet","price":"499.00"}""")]
    [InlineData("""{"video":15}""", """{"video":{"seconds":"15"}}""")]
    [InlineData("""{"page":[{"kind":"场景","image":{"sha256":"abc","name":"a.webp"}}]}""", """{"page":[{"kind":"scene","image":"abc"}]}""")]
    [InlineData("""{"pictures":[{"sha256":"abc"},"def"],"points":["甲","",7]}""", """{"points":["甲","","7"],"pictures":["abc","def"]}""")]
    [InlineData("""{"skus":"none","points":{"a":1},"title":["x"],"unknown":1}""", "{}")]
    public void Every_shape_of_answers_becomes_the_one_the_pages_know(string stored, string shaped) =>
        Assert.Equal(shaped, TypedForm.Write(TypedForm.Parse(stored, Forms.EveryType)));

    [Theory]
    [InlineData("""{"title":"a\ud83d"}""", "a\ufffd")]
    [InlineData("""{"title":"\ude00b"}""", "\ufffdb")]
    [InlineData("""{"title":"\ud83d\ude00"}""", "😀")]
    [InlineData("""{"title":"\\ud83d"}""", @"\ud83d")]
    [InlineData("""{"title":"\\\ud83d"}""", "\\\ufffd")]
    public void Half_a_character_becomes_a_sign_that_can_be_shown(string stored, string title) =>
        Assert.Equal(title, TypedForm.Text(TypedForm.Parse(stored, Forms.EveryType)["title"]));

    [Fact]
    public void Whatever_is_typed_comes_back_from_the_store() => Gen.String.Sample(text =>
    {
        var whole = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        var stored = TypedForm.Write(new() { ["title"] = whole });
        Assert.Equal(whole, TypedForm.Text(TypedForm.Parse(stored, Forms.EveryType)["title"]));
    });

    [Fact]
    public void Shaping_twice_is_shaping_once()
    {
        var once = TypedForm.Write(TypedForm.Parse("""{"attributes":{"brand":"a"},"skus":[{"options":{"stock":1}}],"video":9}""", Forms.EveryType));

        Assert.Equal(once, TypedForm.Write(TypedForm.Parse(once, Forms.EveryType)));
    }
}
