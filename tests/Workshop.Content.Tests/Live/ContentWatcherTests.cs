using Workshop.Content.Live;

namespace Workshop.Content.Tests.Live;

public sealed class ContentWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();
    private readonly ManualTime _time = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task A_changed_file_is_read_once_it_has_been_quiet()
    {
        var live = new LiveLibrary(_root.Path, _time);
        using var watcher = new ContentWatcher(live, _time);

        _root.Replace("corner-shop/course.yaml", "passMark: 60", "passMark: 70");
        var quiet = await _time.TimerSet.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(ContentWatcher.DefaultQuiet, quiet);
        Assert.Equal(60, live.Current.FindCourse("corner-shop")!.PassMark);
        _time.FireTimers();
        Assert.Equal(70, live.Current.FindCourse("corner-shop")!.PassMark);
    }

    [Fact]
    public async Task Many_changes_lead_to_one_reload()
    {
        var live = new LiveLibrary(_root.Path, _time);
        var reloads = 0;
        live.Reloaded += (_, _) => reloads++;
        using var watcher = new ContentWatcher(live, _time);

        for (var i = 0; i < 20; i++) _root.Write($"corner-shop/lexicons/list-{i}.yaml", "id: no\n");
        await _time.TimerSet.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        _time.FireTimers();

        Assert.Equal(1, reloads);
    }

    [Fact]
    public async Task With_the_real_clock_it_works_too()
    {
        var live = new LiveLibrary(_root.Path, TimeProvider.System);
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        live.Reloaded += (_, state) =>
        {
            if (state.Library.FindCourse("corner-shop")?.PassMark == 75) changed.TrySetResult();
        };
        using var watcher = new ContentWatcher(live, TimeProvider.System, TimeSpan.FromMilliseconds(20));

        _root.Replace("corner-shop/course.yaml", "passMark: 60", "passMark: 75");

        await changed.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_system_that_can_watch_no_more_says_so_and_stops_nothing()
    {
        var live = new LiveLibrary(_root.Path, _time);

        using var watcher = new ContentWatcher(live, _time, null, _ => throw new IOException("The limit of watched folders is reached."));

        Assert.Equal("The limit of watched folders is reached.", watcher.Failure!.Message);
        Assert.False(live.Reload().IsBroken);
    }

    [Fact]
    public void A_watched_root_has_no_failure()
    {
        using var watcher = new ContentWatcher(new LiveLibrary(_root.Path, _time), _time);

        Assert.Null(watcher.Failure);
    }

    [Fact]
    public void A_root_that_is_not_there_cannot_be_watched()
    {
        var live = new LiveLibrary(_root.FullPath("nowhere"), _time);

        Assert.Throws<ArgumentException>(() => new ContentWatcher(live, _time));
    }
}
