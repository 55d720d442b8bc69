using System.IO.Compression;
using System.Text;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources;

public sealed class StableZipTests
{
    [Fact]
    public void What_goes_in_comes_out_under_the_same_name()
    {
        var archive = StableZip.Write([("案例库/服饰.md", "甲"u8.ToArray()), ("b.md", "乙"u8.ToArray())]);

        using var zip = new ZipArchive(new MemoryStream(archive));
        Assert.Equal(["案例库/服饰.md", "b.md"], zip.Entries.Select(e => e.FullName));
        using var reader = new StreamReader(zip.Entries[0].Open(), Encoding.UTF8);
        Assert.Equal("甲", reader.ReadToEnd());
        Assert.All(zip.Entries, e => Assert.Equal(2020, e.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("")]
    public void A_path_that_leads_elsewhere_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => StableZip.Write([(path, [])]));

    [Fact]
    public void A_path_stands_once_whatever_its_case() =>
        Assert.Throws<ArgumentException>(() => StableZip.Write([("a.md", []), ("A.md", [])]));
}
