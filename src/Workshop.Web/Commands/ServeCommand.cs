using System.CommandLine;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary><c>workshop serve</c>: the web server. The default verb.</summary>
internal static class ServeCommand
{
    private static readonly Option<int?> Port = new("--port") { Description = "Port on this machine to listen at (5080 unless ASPNETCORE_URLS says otherwise)." };
    private static readonly Option<string?> Data = new("--data") { Description = "Folder for the database and uploaded files." };
    private static readonly Option<bool> NoDemo = new("--no-demo") { Description = "Neither seed a demo school nor offer its sign-ins." };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the web pages.") { Port, Data, NoDemo };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => ServeAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var app = WebServer.Build([.. Settings(parsed), .. parsed.UnmatchedTokens]);
        await app.PrepareAsync();
        await app.StartAsync(cancellation);
        Welcome.Print(app);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static IEnumerable<string> Settings(ParseResult parsed)
    {
        if (parsed.GetValue(Port) is { } port)
            yield return $"--urls=http://localhost:{port}";
        if (parsed.GetValue(Data) is { } data)
            yield return $"--{HostSettings.Section}:{nameof(HostSettings.DataFolder)}={Path.GetFullPath(data)}";
        if (parsed.GetValue(NoDemo))
            yield return $"--{HostSettings.Section}:{nameof(HostSettings.Demo)}=false";
    }
}
