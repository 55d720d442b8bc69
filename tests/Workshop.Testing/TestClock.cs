namespace Workshop.Testing;

/// <summary>A clock that tests set. Starts at 10:00 in Shanghai on a Wednesday; timers run on real time.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 6, 3, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset moment) => _now = moment.ToUniversalTime();

    public void Advance(TimeSpan by) => _now += by;
}
