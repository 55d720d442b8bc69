using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Xunit;

namespace Workshop.Web.Tests.Resources;

public sealed class ResourcePackTests(AppFixture fixture)
{
    [Theory]
    [InlineData(Languages.Chinese)]
    [InlineData(Languages.English)]
    public void The_same_content_gives_the_same_bytes(string language) =>
        Assert.Equal(PackContents.Make(fixture.Course, language).Archive.Bytes, PackContents.Make(fixture.Course, language).Archive.Bytes);

    [Fact]
    public void A_pack_is_made_once_for_each_language_and_kept()
    {
        var packs = fixture.App.Services.GetRequiredService<ResourcePacks>();

        Assert.Same(packs.Get(fixture.Course, Languages.Chinese), packs.Get(fixture.Course, Languages.Chinese));
        Assert.NotSame(packs.Get(fixture.Course, Languages.Chinese), packs.Get(fixture.Course, Languages.English));
    }

    [Fact]
    public void Changed_content_gives_a_new_pack()
    {
        using var copy = new CourseCopy();
        var library = new LiveLibrary(copy.Folder, TimeProvider.System);
        var packs = new ResourcePacks();
        var before = packs.Get(library.Current.Courses[0], Languages.Chinese);
        copy.Replace("red-lines.yaml", "不先涨价再打折。", "先涨价再打折，一次也不行。");
        library.Reload();

        var after = packs.Get(library.Current.Courses[0], Languages.Chinese);

        Assert.Contains("一次也不行", Text(after, "red-lines.md"), StringComparison.Ordinal);
        Assert.NotEqual(before.Archive.Bytes, after.Archive.Bytes);
    }

    [Theory]
    [InlineData(Languages.Chinese)]
    [InlineData(Languages.English)]
    public void Every_file_but_the_guide_is_named_in_the_guide_and_has_something_in_it(string language)
    {
        var pack = PackContents.Make(fixture.Course, language);
        var guide = Text(pack, "guide.md");

        Assert.All(pack.Files.Skip(1), f => Assert.Contains($"- {f.Path}\n", guide, StringComparison.Ordinal));
        Assert.All(pack.Files, f => Assert.NotEmpty(f.Bytes));
        Assert.Distinct(pack.Files.Select(f => f.Key));
    }

    [Theory]
    [InlineData(Languages.Chinese)]
    [InlineData(Languages.English)]
    public void Every_workbook_keeps_the_rules_of_its_format(string language)
    {
        var books = PackContents.Make(fixture.Course, language).Files.Where(f => f.Kind == "XLSX").ToList();

        Assert.True(books.Count >= 4);
        Assert.All(books, b => Assert.NotEmpty(OpenBook.Read(b.Bytes)));
    }

    [Fact]
    public void Every_red_line_and_term_is_in_its_table()
    {
        var pack = PackContents.Make(fixture.Course, Languages.Chinese);

        var redLines = OpenBook.Read(pack.Find("red-lines.xlsx")!.Bytes).Values.Single().Texts;
        var terms = OpenBook.Read(pack.Find("glossary.xlsx")!.Bytes).Values.Single().Texts;
        Assert.All(fixture.Course.RedLines!.Groups.SelectMany(g => g.Lines), l => Assert.Contains(l.Rule.Zh, redLines));
        Assert.All(fixture.Course.Glossary.Values, t => Assert.Contains(t.Definition.Zh, terms));
        Assert.Equal(fixture.Course.Glossary.Count + 1, Text(pack, "glossary.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_case_to_take_away_is_whole_and_links_nowhere()
    {
        var text = Text(PackContents.Make(fixture.Course, Languages.English), "case-home-stock-alarm.md");

        Assert.StartsWith("# A stock alarm at 10 pieces", text, StringComparison.Ordinal);
        Assert.Contains("> **Where should the alarm stand?**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_course_does_not_have_is_left_out()
    {
        var bare = fixture.Course with { RedLines = null, Cases = [], Tasks = [], Glossary = fixture.Course.Glossary.Clear() };

        Assert.Equal(["guide.md", "peer-rating.xlsx"], PackContents.Make(bare, Languages.Chinese).Files.Select(f => f.Key));
    }

    private static string Text(ResourcePack pack, string key) => Encoding.UTF8.GetString(pack.Find(key)!.Bytes);
}
