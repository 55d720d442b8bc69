using Workshop.Web.Frame;
using Xunit;

namespace Workshop.Web.Tests.Frame;

public sealed class FileSizesTests
{
    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(1024, "1 KB")]
    [InlineData(1025, "2 KB")]
    [InlineData(1024 * 1024 - 1, "1024 KB")]
    [InlineData(1024 * 1024, "1 MB")]
    [InlineData(2_500_000, "2.4 MB")]
    public void A_file_is_never_said_to_be_smaller_than_it_takes(long bytes, string said) => Assert.Equal(said, FileSizes.Say(bytes));
}
