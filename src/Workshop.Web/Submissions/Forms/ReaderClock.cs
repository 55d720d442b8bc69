using Workshop.Web.Access;
using Workshop.Web.Frame.Time;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Says moments inside sentences as the signed-in reader's clock shows them; a moment by itself is a tag.</summary>
public sealed class ReaderClock(Moments moments, CurrentActor current)
{
    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(current.Get().School.TimeZone);

    /// <summary>6月3日 周三 18:00.</summary>
    public string Minute(DateTimeOffset at) => moments.Minute(at, Zone);

    /// <summary>18:00:12, as a save is confirmed.</summary>
    public string Second(DateTimeOffset at) => Moments.Second(at, Zone)[^8..];

    /// <summary>2026-06-03 18:00:12 (UTC+08:00), as a receipt says it.</summary>
    public string SecondAndZone(DateTimeOffset at)
    {
        var offset = Zone.GetUtcOffset(at);
        return $"{Moments.Second(at, Zone)} (UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm})";
    }

    /// <summary>1 天 4 小时.</summary>
    public string Span(TimeSpan span) => moments.Span(span);
}
