using Microsoft.Extensions.DependencyInjection;
using Workshop.Content.Live;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Results;

/// <summary>Marks given under a rubric stay under its words when the course has moved on.</summary>
public sealed class OldRubricTests
{
    [Fact]
    public async Task A_criterion_keeps_the_name_it_was_marked_under()
    {
        using var content = new CourseCopy();
        using var app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:ContentFolder"] = content.Folder });
        var school = await SchoolBuilder.CreateAsync(app, "old-rubric");
        var before = await Listings.HandInAsync(app, school, "trainee1");

        content.Replace("tasks/product-listing/task.yaml", "title: {zh: 标题关键词, en: Title keywords}", "title: {zh: 标题的词, en: Words of the title}");
        app.Services.GetRequiredService<LiveLibrary>().Reload();
        var after = await Listings.HandInAsync(app, school, "trainee2");

        using var ta = await school.SignInAsync("ta1");
        Assert.Contains("标题关键词", (await ta.ReadAsync($"/submissions/{before.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("标题的词", (await ta.ReadAsync($"/submissions/{after.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }
}
