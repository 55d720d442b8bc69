using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

public sealed class FormEditTests
{
    private const string Three = """{"points":["a","b","c"]}""";

    [Theory]
    [InlineData(Three, "up points 1", """{"points":["b","a","c"]}""", "points-0")]
    [InlineData(Three, "down points 1", """{"points":["a","c","b"]}""", "points-2")]
    [InlineData(Three, "up points 0", Three, "points-0")]
    [InlineData(Three, "down points 2", Three, "points-2")]
    [InlineData(Three, "remove points 1", """{"points":["a","c"]}""", "points")]
    [InlineData(Three, "remove points 7", Three, "points")]
    [InlineData(Three, "add points", """{"points":["a","b","c",""]}""", "points-3")]
    [InlineData("{}", "add skus", """{"skus":[{},{}]}""", "skus-1")]
    [InlineData("""{"page":[{"kind":"scene","image":"abc"}]}""", "remove-file page 0", """{"page":[{"kind":"scene"}]}""", "page-0")]
    [InlineData("""{"video":{"seconds":"9","file":"abc"}}""", "remove-file video", """{"video":{"seconds":"9"}}""", "video")]
    [InlineData(Three, "remove nothing 0", Three, "")]
    public void A_button_changes_the_form_and_says_where_to_go(string typed, string button, string changed, string target)
    {
        var form = TypedForm.Parse(typed, Forms.EveryType);

        Assert.Equal(target, FormEdit.Find(button)!.Apply(form, Forms.EveryType));

        Assert.Equal(changed, TypedForm.Write(form));
    }

    [Fact]
    public void Added_pairs_are_counted_from_behind_those_asked_for()
    {
        var form = TypedForm.Parse(
            """{"attributes":[{"name":"brand","value":""},{"name":"style","value":""},{"name":"甲","value":"1"},{"name":"乙","value":"2"}]}""", Forms.EveryType);

        FormEdit.Find("remove attributes 0")!.Apply(form, Forms.EveryType);

        Assert.Equal(
            """{"attributes":[{"name":"brand","value":""},{"name":"style","value":""},{"name":"乙","value":"2"}]}""", TypedForm.Write(form));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hand-in")]
    [InlineData("add")]
    [InlineData("up points x")]
    [InlineData("up points -1")]
    [InlineData("fly points 1")]
    [InlineData("up points 1 2")]
    public void Other_buttons_ask_for_no_change(string? button) => Assert.Null(FormEdit.Find(button));
}
