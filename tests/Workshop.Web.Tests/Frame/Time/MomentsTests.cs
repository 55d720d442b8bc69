using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Workshop.Web.Frame.Time;
using Workshop.Web.Texts;
using Xunit;

namespace Workshop.Web.Tests.Frame.Time;

public sealed class MomentsTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly DateTimeOffset Now = new(2026, 6, 2, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Deadline = new(2026, 6, 3, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("zh-Hans", "6月3日 周三 18:00")]
    [InlineData("en", "Wed 3 Jun, 18:00")]
    public void A_minute_names_day_and_weekday_in_the_cohorts_zone(string language, string expected) =>
        Assert.Equal(expected, In(language, m => m.Minute(Deadline, Shanghai)));

    [Theory]
    [InlineData("zh-Hans", "2027年6月3日 周四 18:00")]
    [InlineData("en", "Thu 3 Jun 2027, 18:00")]
    public void Another_year_is_named(string language, string expected) =>
        Assert.Equal(expected, In(language, m => m.Minute(Deadline.AddYears(1), Shanghai)));

    [Theory]
    [InlineData("zh-Hans", "还剩 1 天 4 小时")]
    [InlineData("en", "1 day 4 hours left")]
    public void Time_left_is_told_in_two_units(string language, string expected) =>
        Assert.Equal(expected, In(language, m => m.Left(Deadline)));

    [Theory]
    [InlineData(35, "35 minutes left")]
    [InlineData(60, "1 hour left")]
    [InlineData(61, "1 hour 1 minute left")]
    [InlineData(24 * 60 + 20, "1 day left")]
    [InlineData(-120, "Closed 2 hours ago")]
    [InlineData(0, "Closed under a minute ago")]
    public void Spans_drop_what_is_small(int minutes, string expected) =>
        Assert.Equal(expected, In("en", m => m.Left(Now.AddMinutes(minutes))));

    [Fact]
    public void A_receipt_is_told_to_the_second() =>
        Assert.Equal("2026-06-03 18:00:00", Moments.Second(Deadline, Shanghai));

    private static string In(string language, Func<Moments, string> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return say(new Moments(new StillClock(Now), Words()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static IStringLocalizer<FrameWords> Words() => new ServiceCollection()
        .AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<FrameWords>>();
}
