namespace Workshop.Content.Live;

/// <summary>
/// Reloads a library when files under its root change, once they have been quiet for a while: an editor that saves ten files,
/// or a git pull, leads to one reload.
/// </summary>
public sealed class ContentWatcher : IDisposable
{
    /// <summary>How long files stay quiet before they are read: 300 ms.</summary>
    public static readonly TimeSpan DefaultQuiet = TimeSpan.FromMilliseconds(300);

    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _timer;
    private readonly TimeSpan _quiet;

    /// <summary>Begins to watch.</summary>
    /// <param name="library">What to reload; its root must exist.</param>
    /// <param name="time">The clock that measures the quiet.</param>
    /// <param name="quiet">How long files stay quiet before they are read; null for <see cref="DefaultQuiet"/>.</param>
    /// <exception cref="ArgumentException">The root does not exist.</exception>
    public ContentWatcher(LiveLibrary library, TimeProvider time, TimeSpan? quiet = null)
        : this(library, time, quiet, watcher => watcher.EnableRaisingEvents = true)
    {
    }

    internal ContentWatcher(LiveLibrary library, TimeProvider time, TimeSpan? quiet, Action<FileSystemWatcher> begin)
    {
        _quiet = quiet ?? DefaultQuiet;
        _timer = time.CreateTimer(_ => library.Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(library.Root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Created += OnChange;
        _watcher.Changed += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
        // Too many changes at once to be told one by one are still changes.
        _watcher.Error += (_, _) => Postpone();
        try
        {
            begin(_watcher);
        }
        catch (IOException failure)
        {
            Failure = failure;
        }
    }

    /// <summary>
    /// Why the system would not watch the folder, such as too many watched already; null while it is watched. A server goes on
    /// without: the library still reloads when asked.
    /// </summary>
    public IOException? Failure { get; }

    /// <summary>Stops watching; a reload that has begun still ends.</summary>
    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    // Hidden files, an editor's swap files among them, are not read and so change nothing.
    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (!Path.GetFileName(change.FullPath).StartsWith('.')) Postpone();
    }

    private void Postpone() => _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
}
