using System.Diagnostics;
using System.Text;
using Workshop.Testing;

namespace Workshop.Load;

/// <summary>A signed-in module page against bare Kestrel that returns the same bytes. Goal: half its requests a second or more.</summary>
internal static class PageLoad
{
    private const string Page = "/modules/product-publishing";
    private const int Connections = 8;
    private const int Readers = 8;

    public static async Task RunAsync(LoadSchool school)
    {
        using var product = await ServerProcess.StartAsync(school.NewFolder());
        var requests = new List<byte[]>();
        foreach (var trainee in school.Trainees.Take(Readers))
            requests.Add(await RequestAsync(product, trainee));

        var answer = Path.GetTempFileName();
        await File.WriteAllBytesAsync(answer, await BodyAsync(product, school.Trainees[0]));
        using var bare = await BareServer.StartAsync(answer);

        Rate(product, requests);
        Rate(bare, requests);
        var ratios = new List<double>();
        for (var round = 1; round <= 5; round++)
        {
            var (ours, theirs) = (Rate(product, requests), Rate(bare, requests));
            ratios.Add(ours / theirs);
            Console.WriteLine($"module page  round {round}: {ours,8:N0}/s   bare Kestrel {theirs,8:N0}/s   ratio {ours / theirs:P0}");
        }
        Console.WriteLine($"module page  {new FileInfo(answer).Length:N0} bytes, median ratio {ratios.Order().ElementAt(2):P0} (goal 50 %)");
        File.Delete(answer);
    }

    /// <summary>Requests a second over some seconds, each connection a thread of its own and a reader of its own.</summary>
    private static double Rate(ServerProcess server, List<byte[]> requests)
    {
        var span = TimeSpan.FromSeconds(3);
        var count = 0L;
        var clock = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Connections).Select(n => new Thread(() =>
        {
            using var connection = new RawConnection(server.Address);
            var done = 0L;
            for (; clock.Elapsed < span; done++)
                if (connection.Ask(requests[n % requests.Count]) != 200)
                    throw new InvalidOperationException("The page did not answer 200.");
            Interlocked.Add(ref count, done);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<byte[]> RequestAsync(ServerProcess server, string trainee)
    {
        using var browser = server.NewBrowser();
        await browser.SignInAsync(trainee, SchoolBuilder.Password);
        (await browser.GetAsync(Page)).EnsureSuccessStatusCode().Dispose();
        var cookies = browser.Cookies.GetCookieHeader(server.Address);
        return Encoding.ASCII.GetBytes(
            $"GET {Page} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAccept-Language: zh-CN\r\nCookie: {cookies}\r\n\r\n");
    }

    private static async Task<byte[]> BodyAsync(ServerProcess server, string trainee)
    {
        using var browser = server.NewBrowser();
        await browser.SignInAsync(trainee, SchoolBuilder.Password);
        using var response = await browser.GetAsync(Page);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
