namespace Workshop.Load;

/// <summary>Kestrel with nothing in it: the yardstick.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(int port, string answer)
    {
        var bytes = await File.ReadAllBytesAsync(answer);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        var app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            return http.Response.Body.WriteAsync(bytes).AsTask();
        });
        await app.StartAsync();
        Console.WriteLine($"http://localhost:{port}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
