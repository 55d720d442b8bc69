using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Workshop.Load;

/// <summary>A server in a process of its own, so that its memory is its own and its client's is not.</summary>
internal sealed class ChildServer : IAsyncDisposable
{
    private readonly Process _process;

    private ChildServer(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    public Uri Address => new($"http://localhost:{Port}");

    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>Resident memory now, MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>The product on a data folder.</summary>
    public static Task<ChildServer> WorkshopAsync(string folder) => StartAsync(port =>
    [
        Beside("workshop.dll"), "serve", "--no-demo", "--port", $"{port}", "--data", folder,
        "--Workshop:SignInsPerMinute=100000", "--Logging:LogLevel:Default=Warning",
    ], "/sign-in");

    /// <summary>Bare Kestrel that answers everything with the bytes of one file.</summary>
    public static Task<ChildServer> BareAsync(string answer) =>
        StartAsync(port => [Beside("Workshop.Load.dll"), "bare", $"{port}", answer], "/");

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ChildServer> StartAsync(Func<int, string[]> arguments, string page)
    {
        var clock = Stopwatch.StartNew();
        var port = FreePort();
        var process = new Process { StartInfo = new("dotnet", arguments(port)) { RedirectStandardOutput = true }, EnableRaisingEvents = true };
        var ready = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains($":{port}", StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The server ended before it answered."));
        process.Start();
        process.BeginOutputReadLine();
        await ready.Task;
        var server = new ChildServer(process, port);
        using var client = new HttpClient { BaseAddress = server.Address };
        (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode().Dispose();
        server.StartedIn = clock.Elapsed;
        return server;
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static string Beside(string file) => Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, file);
}
