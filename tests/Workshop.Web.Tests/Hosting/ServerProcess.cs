using System.Diagnostics;
using Workshop.Testing;

namespace Workshop.Web.Tests.Hosting;

/// <summary>The product as it runs in a school: a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Greeting = "Workshop: ";

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it over a data folder and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string data)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "workshop.dll"), "serve", "--no-demo", "--data", data, "--urls=http://127.0.0.1:0",
                "--Workshop:SignInsPerMinute=10000",
            },
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
