using System.Globalization;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Frame.Time;

/// <summary>Says moments and spans in the reader's language: 6月3日 周三 18:00, 还剩 1 天 4 小时.</summary>
public sealed class Moments(TimeProvider clock, IStringLocalizer<FrameWords> words)
{
    /// <summary>Now, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Day, weekday and minute; with the year where it is not the current one.</summary>
    public string Minute(DateTimeOffset at, TimeZoneInfo zone) =>
        Format(at, zone, IsThisYear(at, zone) ? "MomentMinute" : "MomentMinuteYear");

    /// <summary>Day and weekday; with the year where it is not the current one.</summary>
    public string Day(DateTimeOffset at, TimeZoneInfo zone) =>
        Format(at, zone, IsThisYear(at, zone) ? "MomentDay" : "MomentDayYear");

    /// <summary>To the second, as receipts need it: 2026-06-03 18:00:12.</summary>
    public static string Second(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The time of day alone: 14:03.</summary>
    public static string Clock(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How long until the moment, or how long ago it was: 还剩 1 天 4 小时, 已截止 2 小时.</summary>
    public string Left(DateTimeOffset deadline)
    {
        var left = deadline - Now;
        return left > TimeSpan.Zero ? words["TimeLeft", Span(left)] : words["TimeOver", Span(-left)];
    }

    /// <summary>The two largest units of a span, the rest cut off: 1 天 4 小时, 35 分钟; under a minute says so.</summary>
    public string Span(TimeSpan span)
    {
        if (span < TimeSpan.FromMinutes(1))
            return words["SpanUnderMinute"];
        string?[] parts = [Count("Day", span.Days), Count("Hour", span.Hours), span.Days > 0 ? null : Count("Minute", span.Minutes)];
        return string.Join(' ', parts.OfType<string>());
    }

    private string? Count(string unit, int number) => number switch
    {
        0 => null,
        1 => words[$"Span{unit}One"].Value,
        _ => words[$"Span{unit}Many", number].Value,
    };

    private bool IsThisYear(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).Year == TimeZoneInfo.ConvertTime(Now, zone).Year;

    private string Format(DateTimeOffset at, TimeZoneInfo zone, string format) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(words[format], CultureInfo.CurrentCulture);
}
