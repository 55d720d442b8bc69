using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data;

namespace Workshop.Testing;

/// <summary>
/// The whole product on real Kestrel at a free port, over a database and file folder of its own that go with it. Tests
/// speak to it as browsers do, and make what they need through <see cref="SchoolBuilder"/>.
/// </summary>
public sealed class WorkshopApp : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> _settings;

    public WorkshopApp(bool demo = false, IReadOnlyDictionary<string, string?>? settings = null)
    {
        Folder = Directory.CreateTempSubdirectory("workshop-test-").FullName;
        _settings = new Dictionary<string, string?>
        {
            ["Workshop:DataFolder"] = Folder,
            ["Workshop:Demo"] = demo ? "true" : "false",
            ["Workshop:SignInsPerMinute"] = "10000",
            ["Workshop:UploadsPerMinute"] = "10000",
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
            _settings[key] = value;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where this product keeps its database and files.</summary>
    public string Folder { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The clock of this product; stands still unless moved.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>A browser that is not signed in.</summary>
    public TestBrowser NewBrowser() => new(Address);

    /// <summary>A browser signed in as this person.</summary>
    public async Task<TestBrowser> SignInAsync(string userName, string password = SchoolBuilder.Password)
    {
        var browser = NewBrowser();
        await browser.SignInAsync(userName, password);
        return browser;
    }

    /// <summary>Does something with the product's own database.</summary>
    public async Task<T> WithDbAsync<T>(Func<WorkshopDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<WorkshopDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(_settings));
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(Folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
