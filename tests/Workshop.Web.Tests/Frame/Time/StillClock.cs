namespace Workshop.Web.Tests.Frame.Time;

internal sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
