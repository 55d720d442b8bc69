using System.Diagnostics;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Load;

/// <summary>Whole hand-ins over HTTP, scored and written to SQLite, without pictures. Goal: 300 a second, 99 of 100 under 100 ms.</summary>
internal static class HandInLoad
{
    private const string Task = "/tasks/product-listing?again=true";
    private const int Connections = 8;
    /// <summary>Attempts each trainee hands in before the measured ones: the runtime has by then compiled what it is asked most.</summary>
    private const int WarmUp = 15;

    private const int Attempts = 30;

    public static async Task RunAsync(LoadSchool school)
    {
        using var product = await ServerProcess.StartAsync(school.NewFolder());
        var writers = new List<Writer>();
        foreach (var trainee in school.Trainees)
            writers.Add(await Writer.SitDownAsync(product, trainee));
        Run(product, writers, 1, WarmUp);
        var (taken, elapsed) = Run(product, writers, WarmUp + 1, Attempts);
        var sorted = taken.Order().ToList();
        Console.WriteLine(
            $"hand-in      {taken.Count:N0} hand-ins of {school.Trainees.Count} trainees: {taken.Count / elapsed.TotalSeconds:N0}/s, "
            + $"median {sorted[sorted.Count / 2]:N1} ms, p99 {sorted[sorted.Count * 99 / 100]:N1} ms, slowest {sorted[^1]:N1} ms (goal 300/s, p99 < 100 ms)");
    }

    /// <summary>Every trainee hands in attempts first to last; as many at once as there are connections.</summary>
    private static (List<double> Milliseconds, TimeSpan Elapsed) Run(ServerProcess server, List<Writer> writers, int first, int last)
    {
        var clock = Stopwatch.StartNew();
        var taken = new List<double>[Connections];
        var threads = Enumerable.Range(0, Connections).Select(n => new Thread(() =>
        {
            using var connection = new RawConnection(server.Address);
            taken[n] = [];
            for (var attempt = first; attempt <= last; attempt++)
                for (var w = n; w < writers.Count; w += Connections)
                {
                    var request = writers[w].Request(attempt);
                    var began = clock.Elapsed;
                    if (connection.Ask(request) != (int)HttpStatusCode.Redirect)
                        throw new InvalidOperationException($"Attempt {attempt} was not taken.");
                    taken[n].Add((clock.Elapsed - began).TotalMilliseconds);
                }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return ([.. taken.SelectMany(t => t)], clock.Elapsed);
    }

    /// <summary>A trainee with the form open.</summary>
    private sealed record Writer(string Head, string Body)
    {
        public static async Task<Writer> SitDownAsync(ServerProcess server, string trainee)
        {
            using var browser = server.NewBrowser();
            await browser.SignInAsync(trainee, SchoolBuilder.Password);
            var page = await browser.ReadAsync(Task);
            var token = ((IHtmlInputElement)page.QuerySelector("#task-form input[name='__RequestVerificationToken']")!).Value;
            var fields = FormFields.Of(FormFields.Listing()).Append(new("__RequestVerificationToken", token))
                .Append(new(PostedWork.VersionInput, "0")).Append(new(PostedWork.ButtonInput, PostedWork.HandIn));
            var body = await new FormUrlEncodedContent(fields).ReadAsStringAsync();
            var head = $"POST /tasks/product-listing HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAccept-Language: zh-CN\r\n"
                + $"Content-Type: application/x-www-form-urlencoded\r\nCookie: {browser.Cookies.GetCookieHeader(server.Address)}\r\n";
            return new Writer(head, body);
        }

        public byte[] Request(int attempt)
        {
            var body = $"{Body}&{PostedWork.AttemptInput}={attempt}&{PostedWork.KeyInput}={Guid.NewGuid()}";
            return Encoding.ASCII.GetBytes($"{Head}Content-Length: {body.Length}\r\n\r\n{body}");
        }
    }
}
