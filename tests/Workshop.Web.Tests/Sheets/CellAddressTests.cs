using Workshop.Web.Sheets;
using Xunit;

namespace Workshop.Web.Tests.Sheets;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("$B$12", 12, 2)]
    [InlineData("AA100", 100, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void A_reference_names_a_cell(string reference, int row, int column)
    {
        Assert.Equal(new CellAddress(row, column), CellAddress.Find(reference));
        Assert.Equal(reference.Replace("$", "", StringComparison.Ordinal), new CellAddress(row, column).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAAAAAAAAAAAAAA1")]
    [InlineData("A-1")]
    public void What_names_none_is_null(string reference) => Assert.Null(CellAddress.Find(reference));
}
