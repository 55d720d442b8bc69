using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Testing;
using Workshop.Web.Audit;
using Workshop.Web.Submissions;
using Workshop.Web.Tests.Hosting;
using Workshop.Web.Tests.Pages.Tasks;
using Xunit;

namespace Workshop.Web.Tests.Submissions;

/// <summary>A server killed while trainees hand in and type: whatever it has said is true afterwards, and nothing is half done.</summary>
public sealed class KilledServerTests : IDisposable
{
    private const int Schools = 2;

    private static readonly string[] Trainees = ["trainee1", "trainee2", "trainee3"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("workshop-killed-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task Either_the_receipt_exists_and_the_attempt_is_whole_or_neither_and_sent_again_it_is_the_same_attempt()
    {
        var pages = await OpenPagesAsync();
        var answered = new ConcurrentDictionary<int, string>();
        using (var server = pages.Server)
        {
            var some = new TaskCompletionSource();
            var sending = pages.All.Select(async (page, who) =>
            {
                if (await TryAsync(() => page.PressAsync("hand-in")) is { } receipt)
                    answered[who] = receipt;
                if (answered.Count >= 2)
                    some.TrySetResult();
            }).ToList();
            await Task.WhenAny(some.Task, Task.WhenAll(sending));
            await server.KillAsync();
            await Task.WhenAll(sending);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{answered.Count} of {pages.All.Count} were answered before the end.");
        await MustBeWholeAsync(answered.Count);

        using var again = await ServerProcess.StartAsync(_data.FullName);
        var receipts = await Task.WhenAll(pages.All.Select(async (page, who) =>
            await TryAsync(() => page.In(new TestBrowser(again.Address, pages.Cookies[who])).PressAsync("hand-in"))));

        Assert.All(receipts, receipt => Assert.EndsWith("/receipt/1", receipt, StringComparison.Ordinal));
        Assert.Equal(pages.All.Count, await MustBeWholeAsync(pages.All.Count));
    }

    [Fact]
    public async Task A_draft_is_the_old_text_or_the_new_one_and_whole()
    {
        var pages = await OpenPagesAsync();
        var saved = new ConcurrentDictionary<string, int>();
        using (var server = pages.Server)
        {
            var some = new TaskCompletionSource();
            var typing = pages.All.Select(async (page, who) =>
            {
                for (var text = 1; await TryAsync(() => Typed(page, pages.Names[who], text).AutosaveAsync()) is not null; text++)
                {
                    saved[pages.Names[who]] = text;
                    if (saved.Values.Sum() >= 3 * pages.All.Count)
                        some.TrySetResult();
                }
            }).ToList();
            await some.Task;
            await server.KillAsync();
            await Task.WhenAll(typing);
        }

        var drafts = await ReadAsync(db => db.Drafts.Select(d => new { d.Answers, d.Version }).ToListAsync());
        Assert.Equal(pages.All.Count, drafts.Count);
        Assert.All(drafts, draft =>
        {
            var title = JsonNode.Parse(draft.Answers)!["title"]!.GetValue<string>().Split(' ');
            var (name, text) = (title[0], int.Parse(title[1], System.Globalization.CultureInfo.InvariantCulture));
            Assert.InRange(text, saved[name], saved[name] + 1);
            Assert.Equal((text, Text(name, text)), (draft.Version, JsonNode.Parse(draft.Answers)!["sellingPoints"]![0]!.GetValue<string>()));
        });
    }

    private sealed record Pages(ServerProcess Server, IReadOnlyList<TaskPage> All, IReadOnlyList<string> Names, IReadOnlyList<CookieContainer> Cookies);

    /// <summary>A page filled in for every trainee of every school, on a server of its own.</summary>
    private async Task<Pages> OpenPagesAsync()
    {
        var names = await MakeSchoolsAsync();
        var server = await ServerProcess.StartAsync(_data.FullName);
        var browsers = names.Select(_ => server.NewBrowser()).ToList();
        var pages = await Task.WhenAll(names.Zip(browsers, async (name, browser) =>
        {
            await browser.SignInAsync(name, SchoolBuilder.Password);
            return (await TaskPage.OpenAsync(browser)).FillIn();
        }));
        return new Pages(server, pages, names, [.. browsers.Select(b => b.Cookies)]);
    }

    private async Task<IReadOnlyList<string>> MakeSchoolsAsync()
    {
        using var app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:DataFolder"] = _data.FullName });
        app.Clock.MoveTo(TimeProvider.System.GetUtcNow());
        var names = new List<string>();
        for (var i = 0; i < Schools; i++)
        {
            var school = await SchoolBuilder.CreateAsync(app, $"k{i}");
            names.AddRange(Trainees.Select(t => school.Person(t).UserName!));
        }
        return names;
    }

    /// <summary>Where the answer leads, or its own words; null where the server was gone before it answered.</summary>
    private static async Task<string?> TryAsync(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            using var answer = await send();
            return answer.Headers.Location?.ToString() ?? await answer.Content.ReadAsStringAsync();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static TaskPage Typed(TaskPage page, string name, int text) => page.Type("version", $"{text - 1}")
        .Type("f.title", $"{name} {text}").Type("f.sellingPoints", Text(name, text));

    /// <summary>Long enough to be written in many pieces.</summary>
    private static string Text(string name, int text) => string.Concat(Enumerable.Repeat($"{name} {text};", 4_000));

    /// <summary>Every attempt has its marks and its line in the audit, no mark or line is without its attempt, and all hashes are right.</summary>
    private async Task<int> MustBeWholeAsync(int least)
    {
        var (works, marks, lines, sound) = await ReadAsync(async db => (
            await db.Submissions.ToListAsync(), await db.Assessments.ToListAsync(),
            await db.AuditLines.Where(l => l.Act == AuditTrail.HandedIn).ToListAsync(),
            await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync()));
        Assert.Equal(["ok"], sound);
        Assert.InRange(works.Count, least, Schools * Trainees.Length);
        Assert.Equal(works.Select(w => w.Id).Order(), marks.Select(m => m.SubmissionId).Order());
        Assert.Equal(works.Select(w => (w.Id, (string?)w.ContentSha256)).Order(), lines.Select(l => (l.SubjectId, l.Detail)).Order());
        Assert.All(works, w => Assert.Equal(w.ContentSha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(w.Answers)))));
        Assert.All(marks, m => Assert.Equal((AssessmentKind.Automatic, 1, m.Total), (m.Kind, m.Number, m.Sheet().Total)));
        return works.Count;
    }

    private async Task<T> ReadAsync<T>(Func<WorkshopDb, Task<T>> read)
    {
        var file = Path.Combine(_data.FullName, "workshop.db");
        await using var db = new WorkshopDb(new DbContextOptionsBuilder<WorkshopDb>().UseSqlite($"Data Source={file};Pooling=False").Options);
        return await read(db);
    }
}
