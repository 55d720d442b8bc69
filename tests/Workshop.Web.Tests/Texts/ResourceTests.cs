using System.Text.RegularExpressions;
using Xunit;

namespace Workshop.Web.Tests.Texts;

public sealed partial class ResourceTests
{
    public static TheoryData<string> Areas => [.. ResourceFile.Areas];

    [Fact]
    public void There_are_areas_to_look_at() => Assert.Contains("FrameWords", ResourceFile.Areas);

    [Theory, MemberData(nameof(Areas))]
    public void Both_languages_have_the_same_keys(string area)
    {
        var (chinese, english) = (ResourceFile.Chinese(area), ResourceFile.English(area));
        Assert.Empty(chinese.Texts.Keys.Except(english.Texts.Keys));
        Assert.Empty(english.Texts.Keys.Except(chinese.Texts.Keys));
    }

    [Theory, MemberData(nameof(Areas))]
    public void Both_languages_have_the_same_places_for_values(string area)
    {
        var (chinese, english) = (ResourceFile.Chinese(area), ResourceFile.English(area));
        Assert.All(chinese.Texts.Keys.Intersect(english.Texts.Keys), key =>
            Assert.Equal((key, PlacesIn(chinese.Texts[key])), (key, PlacesIn(english.Texts[key]))));
    }

    [Theory, MemberData(nameof(Areas))]
    public void No_text_is_empty(string area)
    {
        Assert.All(ResourceFile.Chinese(area).Texts, t => Assert.False(string.IsNullOrWhiteSpace(t.Value), t.Key));
        Assert.All(ResourceFile.English(area).Texts, t => Assert.False(string.IsNullOrWhiteSpace(t.Value), t.Key));
    }

    [Theory, MemberData(nameof(Areas))]
    public void Every_area_has_the_class_that_names_it(string area) =>
        Assert.NotNull(typeof(Workshop.Web.Texts.FrameWords).Assembly.GetType($"Workshop.Web.Texts.{area}"));

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Place();
}
