using System.Diagnostics;

namespace Workshop.Testing;

/// <summary>The product as it runs in a school: a process of its own, which can be measured and killed.</summary>
public sealed class ServerProcess : IDisposable
{
    /// <summary>What a server prints before its address once it answers.</summary>
    public const string Greeting = "Workshop: ";

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Resident memory now, MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts the product over a data folder and waits until it answers.</summary>
    public static Task<ServerProcess> StartAsync(string data) => StartAsync(
        "workshop.dll", "serve", "--no-demo", "--data", data, "--urls=http://127.0.0.1:0", "--Workshop:SignInsPerMinute=100000");

    /// <summary>Starts a program that lies beside the tests and waits until it greets with its address.</summary>
    public static async Task<ServerProcess> StartAsync(string program, params string[] arguments)
    {
        var host = Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var said = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => _ = line.Data?.StartsWith(Greeting, StringComparison.Ordinal) == true && said.TrySetResult(line.Data);
        process.Exited += (_, _) => said.TrySetException(new InvalidOperationException($"The server ended with {process.ExitCode} before it answered."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process, new Uri((await said.Task)[Greeting.Length..]));
    }

    public TestBrowser NewBrowser() => new(Address);

    /// <summary>Ends it as a power cut does: at once, whatever it is doing.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
