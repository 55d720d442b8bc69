using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.TraineeReports;

public sealed class DirectionTests
{
    [Fact]
    public void Most_marks_to_gain_come_first() =>
        Assert.Equal([5m, 4m, 2m], Direction.From(Sample.TableSix.Criteria).Select(direction => direction.Gain));

    [Fact]
    public void The_same_step_in_one_criterion_is_said_once_with_all_it_would_bring()
    {
        var criterion = Sample.Sku with
        {
            Findings = [new Finding("甲", 1.5m) { NextStep = "补库存" }, new Finding("乙", 2m) { NextStep = "补库存" }],
        };

        var direction = Assert.Single(Direction.From([criterion]));

        Assert.Equal(new Direction("补库存", criterion.Name, 3.5m), direction);
    }

    [Fact]
    public void What_cost_nothing_or_names_no_step_gives_no_direction()
    {
        var criterion = Sample.Sku with
        {
            Findings = [new Finding("甲", null) { NextStep = "改一改" }, new Finding("乙", 2m), new Finding("丙", 0m) { NextStep = "改一改" }],
        };

        Assert.Empty(Direction.From([criterion]));
    }
}
