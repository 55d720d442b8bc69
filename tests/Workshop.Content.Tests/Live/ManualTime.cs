namespace Workshop.Content.Tests.Live;

/// <summary>A clock that stands still until told, with timers that fire only when told.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];

    public DateTimeOffset Now { get; set; } = new(2026, 6, 3, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Done when a timer has been set for the first time.</summary>
    public TaskCompletionSource<TimeSpan> TimerSet { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        lock (_timers) _timers.Add(timer);
        return timer;
    }

    /// <summary>Fires every timer that is set.</summary>
    public void FireTimers()
    {
        lock (_timers)
            foreach (var timer in _timers) timer.Fire();
    }

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        private bool _set;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _set = dueTime >= TimeSpan.Zero;
            if (_set) time.TimerSet.TrySetResult(dueTime);
            return true;
        }

        public void Fire()
        {
            if (!_set) return;
            _set = false;
            callback();
        }

        public void Dispose() => _set = false;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
