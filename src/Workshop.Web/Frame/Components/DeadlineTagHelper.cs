using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Workshop.Web.Frame.Time;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;deadline at="…" /&gt;</c>: 6月3日 周三 18:00 · 还剩 1 天 4 小时, in the zone of the reader's cohort.</summary>
public sealed class DeadlineTagHelper(Moments moments, IFrameSource frames) : FrameTagHelper
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    public DateTimeOffset At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var frame = await frames.GetAsync(ViewContext.HttpContext);
        Become(output, "span", "deadline");
        output.Content.AppendHtml(Element("span", "deadline-at").Holding(Time(frame.Zone)));
        output.Content.AppendHtml(Element("span", $"deadline-left {Urgency}", moments.Left(At)));
    }

    private TagBuilder Time(TimeZoneInfo zone)
    {
        var time = Element("time", null, moments.Minute(At, zone));
        time.Attributes["datetime"] = At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return time;
    }

    private string Urgency => (At - moments.Now) switch
    {
        var left when left <= TimeSpan.Zero => "is-over",
        var left when left < Soon => "is-soon",
        _ => "is-calm",
    };
}
