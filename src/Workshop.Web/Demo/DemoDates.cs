using Workshop.Data.Cohorts;

namespace Workshop.Web.Demo;

/// <summary>Dates around today, so that the demo is always in mid-course.</summary>
internal static class DemoDates
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateTime LocalNow(TimeProvider time) => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime;

    /// <summary>Opened two days ago, due at six in the evening: the first task tomorrow, each further one a day later.</summary>
    public static Assignment NewAssignment(Guid id, Guid cohort, string task, int order, TimeProvider time)
    {
        var today = LocalNow(time).Date;
        return new Assignment
        {
            Id = id, CohortId = cohort, TaskId = task, Attempts = 3,
            OpensAt = Moment(today.AddDays(-2).AddHours(9)),
            Deadline = Moment(today.AddDays(1 + order).AddHours(18)),
            FeedbackDue = Moment(today.AddDays(4 + order).AddHours(18)),
        };
    }

    private static DateTimeOffset Moment(DateTime local) => new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
}
