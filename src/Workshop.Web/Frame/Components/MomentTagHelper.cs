using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Workshop.Web.Frame.Time;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;moment at="…" /&gt;</c>: 6月3日 周三 18:00, in the zone of the reader's cohort. <c>day-only</c> leaves out the time.</summary>
public sealed class MomentTagHelper(Moments moments, IFrameSource frames) : FrameTagHelper
{
    public DateTimeOffset At { get; set; }

    public bool DayOnly { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var zone = (await frames.GetAsync(ViewContext.HttpContext)).Zone;
        Become(output, "time", "moment");
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Content.SetContent(DayOnly ? moments.Day(At, zone) : moments.Minute(At, zone));
    }
}
