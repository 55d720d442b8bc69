using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("表1 商品上架信息核对表", "表1 商品上架信息核对表.xlsx")]
    [InlineData("../../etc/passwd", "etc passwd.xlsx")]
    [InlineData("..\\..\\windows", "windows.xlsx")]
    [InlineData("C:\\a", "C a.xlsx")]
    [InlineData("买一\"送\"一？*|<b>", "买一 送 一？ b.xlsx")]
    [InlineData("a\r\nb\tc\0d", "a b c d.xlsx")]
    [InlineData(" .hidden. ", "hidden.xlsx")]
    [InlineData("...", "-.xlsx")]
    [InlineData("", "-.xlsx")]
    public void A_title_becomes_a_name_every_system_takes(string title, string name) => Assert.Equal(name, FileNames.Of(title, ".xlsx"));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var name = FileNames.Of(new string('长', 59) + "🛒店", ".md");

        Assert.Equal(new string('长', 59) + ".md", name);
    }
}
