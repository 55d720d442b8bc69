using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

public sealed class TidyFormTests
{
    [Theory]
    [InlineData("""{"skus":[{},{"colour":"白"},{}]}""", """{"skus":[{"colour":"白"}]}""")]
    [InlineData("""{"points":[""," ","甲"]}""", """{"points":["甲"]}""")]
    [InlineData("""{"skus":[{}],"title":"a"}""", """{"title":"a"}""")]
    [InlineData("""{"attributes":[{"name":"brand","value":""},{"name":"","value":""},{"name":"","value":"1"}]}""",
        """{"attributes":[{"name":"brand","value":""},{"name":"","value":"1"}]}""")]
    public void What_was_never_filled_in_is_taken_out(string typed, string tidy) =>
        Assert.Equal(tidy, TypedForm.Write(TidyForm.WithoutEmptyParts(TypedForm.Parse(typed, Forms.EveryType))));

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("""{"title":"a","skus":[{}],"attributes":[{"name":"brand","value":""}]}""", 1)]
    [InlineData("""{"title":"a","skus":[{"stock":"0"}],"attributes":[{"name":"brand","value":"b"}]}""", 3)]
    public void Progress_counts_fields_with_anything_in_them(string typed, int filled) =>
        Assert.Equal(new FormProgress(filled, 9), FormProgress.Of(Forms.EveryType, TypedForm.Parse(typed, Forms.EveryType)));
}
