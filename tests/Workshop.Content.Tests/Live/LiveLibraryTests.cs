using Workshop.Content.Live;

namespace Workshop.Content.Tests.Live;

public sealed class LiveLibraryTests : IDisposable
{
    private const string CourseFile = "corner-shop/course.yaml";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();
    private readonly ManualTime _time = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void It_serves_what_is_there_from_the_start()
    {
        var live = new LiveLibrary(_root.Path, _time);

        Assert.NotNull(live.Current.FindCourse("corner-shop"));
        Assert.False(live.State.IsBroken);
        Assert.Equal(_time.Now, live.State.LoadedAt);
    }

    [Fact]
    public void A_reload_serves_the_new_state()
    {
        var live = new LiveLibrary(_root.Path, _time);
        var before = live.Current;

        _root.Replace(CourseFile, "passMark: 60", "passMark: 70");
        live.Reload();

        Assert.Equal(60, before.FindCourse("corner-shop")!.PassMark);
        Assert.Equal(70, live.Current.FindCourse("corner-shop")!.PassMark);
    }

    [Fact]
    public void The_last_good_library_keeps_serving_while_the_files_are_broken()
    {
        var live = new LiveLibrary(_root.Path, _time);
        var (good, loadedAt) = (live.Current, _time.Now);

        _root.Replace(CourseFile, "passMark: 60", "passMark: lots");
        _time.Now += TimeSpan.FromMinutes(5);
        live.Reload();

        Assert.Same(good, live.Current);
        Assert.True(live.State.IsBroken);
        Assert.Equal("CT1106", Assert.Single(live.State.Problems).Code);
        Assert.Equal(loadedAt, live.State.LoadedAt);
        Assert.Equal(_time.Now, live.State.TriedAt);
    }

    [Fact]
    public void Mending_the_files_ends_the_trouble()
    {
        var live = new LiveLibrary(_root.Path, _time);
        _root.Replace(CourseFile, "passMark: 60", "passMark: lots");
        live.Reload();

        _root.Replace(CourseFile, "passMark: lots", "passMark: 55");
        live.Reload();

        Assert.False(live.State.IsBroken);
        Assert.Empty(live.State.Problems);
        Assert.Equal(55, live.Current.FindCourse("corner-shop")!.PassMark);
    }

    [Fact]
    public void Broken_from_the_start_it_serves_what_can_be_read()
    {
        _root.Replace("corner-shop/tasks/price-tag/task.yaml", "weight: 40", "weight: many");

        var live = new LiveLibrary(_root.Path, _time);

        Assert.True(live.State.IsBroken);
        Assert.Null(live.Current.FindTask("price-tag"));
        Assert.NotNull(live.Current.FindTask("shop-window"));
    }

    [Fact]
    public void A_loader_that_fails_takes_nothing_away()
    {
        var fail = false;
        var good = new LoadResult(new CourseLibrary([], new string('1', 64)), []);
        var live = new LiveLibrary(() => fail ? throw new InvalidOperationException("bug") : good, _time);

        fail = true;
        live.Reload();

        Assert.Same(good.Library, live.Current);
        Assert.Equal("CT1000", Assert.Single(live.State.Problems).Code);
        Assert.IsType<InvalidOperationException>(live.State.Failure);
    }

    [Fact]
    public void Observers_hear_of_every_attempt()
    {
        var live = new LiveLibrary(_root.Path, _time);
        var heard = new List<bool>();
        live.Reloaded += (_, state) => heard.Add(state.IsBroken);

        _root.Replace(CourseFile, "passMark: 60", "passMark: lots");
        live.Reload();
        _root.Replace(CourseFile, "passMark: lots", "passMark: 60");
        live.Reload();

        Assert.Equal([true, false], heard);
    }

    [Fact]
    public void Readers_on_other_threads_see_whole_libraries_only()
    {
        var (even, odd) = (Library(2), Library(3));
        var turn = 0;
        var live = new LiveLibrary(() => new LoadResult(Interlocked.Increment(ref turn) % 2 == 0 ? even : odd, []), _time);

        Parallel.For(0, 2_000, i =>
        {
            if (i % 10 == 0) live.Reload();
            var seen = live.Current;
            Assert.True(ReferenceEquals(seen, even) || ReferenceEquals(seen, odd));
        });

        Assert.Equal(201, turn);
    }

    private static CourseLibrary Library(int number) => new([], new string((char)('0' + number), 64));
}
