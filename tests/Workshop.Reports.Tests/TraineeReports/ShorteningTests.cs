using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.TraineeReports;

public sealed class ShorteningTests
{
    [Fact]
    public void What_is_short_enough_stays_as_it_is()
    {
        Assert.Equal("四个汉字", Shortening.Cut("四个汉字", 4, Sample.Words));
        Assert.Equal("四个汉字", Shortening.Head("四个汉字", 4));
        Assert.Equal("四个汉字", Shortening.Tail("四个汉字", 4));
    }

    [Fact]
    public void What_is_cut_off_is_counted() => Assert.Equal("四个……（此处省略 2 字，全文见成绩页）", Shortening.Cut("四个汉字", 2, Sample.Words));

    [Fact]
    public void A_character_of_several_parts_is_never_cut_in_two()
    {
        Assert.Equal("👨‍👩‍👧…", Shortening.Head("👨‍👩‍👧👨‍👩‍👧", 1));
        Assert.Equal("…b", Shortening.Tail("😀b", 2));
    }
}
