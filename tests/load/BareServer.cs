using Workshop.Testing;

namespace Workshop.Load;

/// <summary>Kestrel with nothing in it, in a process of its own: the yardstick.</summary>
internal static class BareServer
{
    /// <summary>The word that makes this program the bare server.</summary>
    public const string Verb = "bare";

    /// <summary>Starts one that answers everything with the bytes of a file.</summary>
    public static Task<ServerProcess> StartAsync(string answer) => ServerProcess.StartAsync("Workshop.Load.dll", Verb, answer);

    public static async Task<int> RunAsync(string answer)
    {
        var bytes = await File.ReadAllBytesAsync(answer);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            return http.Response.Body.WriteAsync(bytes).AsTask();
        });
        await app.StartAsync();
        Console.WriteLine(ServerProcess.Greeting + app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
