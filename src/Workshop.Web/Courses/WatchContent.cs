using Workshop.Content.Live;

namespace Workshop.Web.Courses;

/// <summary>Watches the content folder while the server runs, and logs what is wrong with it.</summary>
internal sealed class WatchContent(LiveLibrary library, TimeProvider time, ILogger<WatchContent> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        LogProblems(library.State);
        library.Reloaded += (_, state) => LogProblems(state);
        if (!Directory.Exists(library.Root))
            return;
        using var watcher = new ContentWatcher(library, time);
        if (watcher.Failure is { } failure)
            log.LogWarning(failure, "The content folder cannot be watched; restart after changing it");
        var stopped = new TaskCompletionSource();
        await using var registration = stoppingToken.Register(stopped.SetResult);
        await stopped.Task;
    }

    private void LogProblems(LibraryState state)
    {
        if (state.Failure is { } failure)
            log.LogError(failure, "The content could not be read");
        foreach (var problem in state.Problems)
            log.LogWarning("{Problem}", problem);
    }
}
