using System.Collections.Immutable;
using Workshop.Web.Resources;
using Workshop.Web.Sheets;
using Xunit;

namespace Workshop.Web.Tests.Resources;

public sealed class StableBookTests
{
    private static readonly ImmutableArray<Sheet> Sheets =
    [
        new("一", [new("甲")], [[new SheetCell.Words("=1+1")]]), new("二", [new("乙")], [[new SheetCell.Figure(2, 0)]]), new("三", [new("丙")], []),
    ];

    [Fact]
    public void The_same_sheets_give_the_same_bytes()
    {
        var (first, second) = (SheetBook.Write(Sheets), SheetBook.Write(Sheets));

        Assert.NotEqual(first, second);
        Assert.Equal(StableBook.Of(first), StableBook.Of(second));
    }

    [Fact]
    public void Every_sheet_keeps_its_place_and_its_cells()
    {
        var book = OpenBook.Read(StableBook.Of(SheetBook.Write(Sheets)));

        Assert.Equal(["一", "二", "三"], book.Keys);
        Assert.Equal(["甲", "=1+1"], book["一"].Texts);
        Assert.Equal(["乙", "2"], book["二"].Texts);
    }
}
