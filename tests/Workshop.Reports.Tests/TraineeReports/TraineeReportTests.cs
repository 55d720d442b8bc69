namespace Workshop.Reports.Tests.TraineeReports;

public sealed class TraineeReportTests
{
    [Fact]
    public void The_course_example_has_seventy_nine_of_ninety_so_far_and_ten_pending()
    {
        Assert.Equal(79m, Sample.TableSix.Earned);
        Assert.Equal(90m, Sample.TableSix.PossibleSoFar);
        Assert.Equal(10m, Sample.TableSix.Pending);
    }

    [Fact]
    public void While_nothing_is_marked_there_is_no_total()
    {
        var unmarked = Sample.TableSix with { Criteria = [Sample.Remarks] };

        Assert.Null(unmarked.Earned);
        Assert.Equal(0m, unmarked.PossibleSoFar);
    }

    [Fact]
    public void A_criterion_closed_without_a_mark_is_not_waited_for()
    {
        var closed = Sample.TableSix with { Criteria = [Sample.Time, Sample.Remarks with { IsClosed = true }] };

        Assert.Equal(0m, closed.Pending);
        Assert.Equal(15m, closed.PossibleSoFar);
    }
}
