using System.Text.RegularExpressions;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages;

/// <summary>Rules about what may be written in a page.</summary>
public sealed partial class PageSourceTests
{
    private static readonly HashSet<string> Icons =
        [.. File.ReadAllLines(Path.Combine(SourceTree.Web, "icons.txt")).Where(l => l.Length > 0)];

    public static TheoryData<string> Pages => [.. SourceTree.Pages.Select(SourceTree.Relative)];

    [Fact]
    public void There_are_pages_to_look_at() => Assert.True(SourceTree.Pages.Count > 10);

    [Theory, MemberData(nameof(Pages))]
    public void No_page_holds_visible_chinese(string page) => Assert.DoesNotMatch(Han(), Read(page));

    [Theory, MemberData(nameof(Pages))]
    public void No_page_holds_inline_style_or_script(string page)
    {
        Assert.DoesNotMatch(StyleAttribute(), Read(page));
        Assert.DoesNotMatch(InlineElement(), Read(page));
        Assert.DoesNotMatch(HandlerAttribute(), Read(page));
    }

    /// <summary>A form with an address of its own gets no token unless it asks for one, and would be refused.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Every_form_that_posts_to_an_address_says_whether_it_takes_a_token(string page) =>
        Assert.All(PostingForm().Matches(Read(page)), form =>
            Assert.True(form.Value.Contains("asp-antiforgery=", StringComparison.Ordinal) || Read(page).Contains("@Html.AntiForgeryToken()", StringComparison.Ordinal), form.Value));

    [Theory, MemberData(nameof(Pages))]
    public void Every_icon_a_page_names_is_in_the_sprite(string page) =>
        Assert.All(IconName().Matches(Read(page)), m => Assert.Contains(m.Groups[1].Value, Icons));

    [Theory, MemberData(nameof(Pages))]
    public void Every_text_a_page_names_is_there(string page) =>
        Assert.All(TextKey().Matches(Read(page)), m =>
            Assert.Contains(m.Groups["key"].Value, ResourceFile.Chinese(PageWords.AreaOf(page, m.Groups["name"].Value)).Texts.Keys));

    private static string Read(string page) => SourceTree.ReadPage(Repository.Path(page));

    [GeneratedRegex(@"<form\s(?=[^>]*method=""post"")[^>]*\saction=[^>]*>", RegexOptions.Singleline)]
    private static partial Regex PostingForm();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\sstyle\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"<style[\s>]|<script(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex InlineElement();

    [GeneratedRegex(@"\s(on[a-z]+|hx-on[:a-z-]*)\s*=\s*""", RegexOptions.IgnoreCase)]
    private static partial Regex HandlerAttribute();

    [GeneratedRegex(@"<(?:icon|empty-state)\s[^>]*?(?:name|icon)=""([a-z0-9-]+)""")]
    private static partial Regex IconName();

    [GeneratedRegex(@"(?<![\w.])(?<name>[A-Z])\[""(?<key>\w+)""(?=[\],])")]
    private static partial Regex TextKey();
}
