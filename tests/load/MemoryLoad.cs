using Workshop.Testing;

namespace Workshop.Load;

/// <summary>Resident memory of the product just started, and after pages and hand-ins by everybody.</summary>
internal static class MemoryLoad
{
    private static readonly string[] Round = ["/", "/modules", "/modules/product-publishing", "/tasks", "/tasks/product-listing", "/glossary", "/results"];

    public static async Task RunAsync(LoadSchool school)
    {
        await using var product = await ChildServer.WorkshopAsync(school.NewFolder());
        Console.WriteLine($"start        first answer after {product.StartedIn.TotalSeconds:N1} s");
        var idle = product.Megabytes;
        foreach (var trainee in school.Trainees)
        {
            using var browser = new TestBrowser(product.Address);
            await browser.SignInAsync(trainee, SchoolBuilder.Password);
            foreach (var page in Round)
                (await browser.GetAsync(page)).EnsureSuccessStatusCode().Dispose();
        }
        Console.WriteLine($"memory       idle {idle:N0} MB, after {school.Trainees.Count * Round.Length:N0} pages of {school.Trainees.Count} people {product.Megabytes:N0} MB");
    }
}
