using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Workshop.Data.Cohorts;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>A trainee's own data: on the task page, to take away, and nobody else's.</summary>
public sealed class DataTests(AppFixture fixture)
{
    private const string Task = "/tasks/order-exceptions";

    [Fact]
    public async Task Each_trainee_has_data_of_their_own_and_finds_it_again()
    {
        var school = await WithDataTaskAsync();
        using var first = await school.SignInAsync("trainee1");
        using var second = await school.SignInAsync("trainee2");

        var mine = await TablesAsync(first);

        Assert.NotEmpty(mine);
        Assert.Equal(mine, await TablesAsync(first));
        Assert.NotEqual(mine, await TablesAsync(second));
        Assert.Equal(2, await fixture.App.WithDbAsync(db => db.TraineeSeeds
            .Where(s => s.Assignment!.CohortId == school.Cohort.Id).Select(s => s.Seed).Distinct().CountAsync()));
    }

    [Fact]
    public async Task The_tables_are_taken_away_as_a_spreadsheet_and_as_text()
    {
        var school = await WithDataTaskAsync();
        using var trainee = await school.SignInAsync("trainee1");
        var page = await trainee.ReadAsync(Task);
        var addresses = page.QuerySelectorAll($"a[href^='{Task}/data/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains(addresses, a => a.EndsWith(".csv", StringComparison.Ordinal));

        foreach (var address in addresses)
        {
            using var answer = await trainee.GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(address.EndsWith(".csv", StringComparison.Ordinal) ? Encoding.UTF8.GetPreamble() : "PK\u0003"u8.ToArray(), bytes[..3]);
        }
    }

    [Theory]
    [InlineData("lecturer", "all.xlsx")]
    [InlineData("ta1", "all.xlsx")]
    [InlineData("trainee1", "key.csv")]
    [InlineData("trainee1", "..%2fkey.csv")]
    public async Task Nothing_else_is_given_out(string reader, string file)
    {
        var school = await WithDataTaskAsync();
        using var browser = await school.SignInAsync(reader);

        using var answer = await browser.GetAsync($"{Task}/data/{file}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_table_nobody_touched_starts_with_the_rows_of_the_data()
    {
        var school = await WithDataTaskAsync();
        using var trainee = await school.SignInAsync("trainee1");

        var page = await trainee.ReadAsync(Task);

        var orders = page.QuerySelectorAll(".own-data tbody tr").Select(r => r.Children[0].TextContent.Trim()).ToList();
        Assert.Equal(30, orders.Count);
        Assert.Equal(orders, page.QuerySelectorAll("[data-list='triage'] > li input[name='f.triage.order']").Select(i => i.GetAttribute("value")));
    }

    private async Task<SchoolBuilder> WithDataTaskAsync()
    {
        var school = await fixture.NewSchoolAsync();
        await fixture.App.WithDbAsync(db =>
        {
            db.Add(new Assignment
            {
                Id = Guid.CreateVersion7(), CohortId = school.Cohort.Id, TaskId = "order-exceptions", OpensAt = school.Assignment.OpensAt,
            });
            return db.SaveChangesAsync();
        });
        return school;
    }

    private static async Task<List<string>> TablesAsync(TestBrowser browser) =>
        [.. (await browser.ReadAsync(Task)).QuerySelectorAll(".own-data td").Select(c => c.TextContent.Trim())];
}
