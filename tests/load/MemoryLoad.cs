using System.Diagnostics;
using Workshop.Testing;

namespace Workshop.Load;

/// <summary>Resident memory of the product just started, and after pages and hand-ins by everybody.</summary>
internal static class MemoryLoad
{
    private static readonly string[] Round = ["/", "/modules", "/modules/product-publishing", "/tasks", "/tasks/product-listing", "/glossary", "/results"];

    public static async Task RunAsync(LoadSchool school)
    {
        var clock = Stopwatch.StartNew();
        using var product = await ServerProcess.StartAsync(school.NewFolder());
        using (var stranger = product.NewBrowser())
            await stranger.ReadAsync("/sign-in");
        Console.WriteLine($"start        first page after {clock.Elapsed.TotalSeconds:N1} s");
        var idle = product.Megabytes;
        foreach (var trainee in school.Trainees)
        {
            using var browser = product.NewBrowser();
            await browser.SignInAsync(trainee, SchoolBuilder.Password);
            foreach (var page in Round)
                (await browser.GetAsync(page)).EnsureSuccessStatusCode().Dispose();
        }
        Console.WriteLine($"memory       idle {idle:N0} MB, after {school.Trainees.Count * Round.Length:N0} pages of {school.Trainees.Count} people {product.Megabytes:N0} MB");
    }
}
