using Workshop.Content.Faults;

namespace Workshop.Content.Live;

/// <summary>
/// The course library of a running server. Readers take <see cref="Current"/> once and keep it for as long as their request
/// lasts; a reload swaps it in one step and never leaves it worse than it was. Thread-safe.
/// </summary>
public sealed class LiveLibrary
{
    private readonly Lock _reloading = new();
    private readonly Func<LoadResult> _load;
    private readonly TimeProvider _time;
    private volatile LibraryState _state;
    private bool _hasBeenSound;

    /// <summary>Reads the content root at once; faults in it are told by <see cref="State"/>.</summary>
    /// <param name="root">Path of the content root.</param>
    /// <param name="time">The clock that says when it was read.</param>
    public LiveLibrary(string root, TimeProvider time)
        : this(() => ContentLoader.Load(root), time) => Root = root;

    internal LiveLibrary(Func<LoadResult> load, TimeProvider time)
    {
        (_load, _time) = (load, time);
        _state = new LibraryState(CourseLibrary.Empty, time.GetUtcNow(), [], time.GetUtcNow());
        Reload();
    }

    /// <summary>Raised after every attempt, on the thread that made it, with the state it led to.</summary>
    public event EventHandler<LibraryState>? Reloaded;

    /// <summary>Path of the content root.</summary>
    public string Root { get; } = "";

    /// <summary>The library to serve.</summary>
    public CourseLibrary Current => _state.Library;

    /// <summary>The library to serve and how the newest attempt went.</summary>
    public LibraryState State => _state;

    /// <summary>Reads the files again. Attempts run one after the other; none throws for what is in the files.</summary>
    public LibraryState Reload()
    {
        lock (_reloading) _state = Next();
        Reloaded?.Invoke(this, _state);
        return _state;
    }

    private LibraryState Next()
    {
        try
        {
            var result = _load();
            var now = _time.GetUtcNow();
            if (!result.IsSound && _hasBeenSound) return _state with { Problems = result.Problems, TriedAt = now, Failure = null };
            _hasBeenSound |= result.IsSound;
            return new LibraryState(result.Library, now, result.Problems, now);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A fault of ours must not take the courses away that are being taught; it is shown and logged instead.
            var problem = FileFaults.LoaderFailed.At("", 0, $"{failure.GetType().Name}: {failure.Message}");
            return _state with { Problems = [problem], TriedAt = _time.GetUtcNow(), Failure = failure };
        }
    }
}
