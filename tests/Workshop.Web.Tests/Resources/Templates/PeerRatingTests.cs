using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Resources.Templates;

public sealed class PeerRatingTests(AppFixture fixture)
{
    [Fact]
    public void Each_of_eight_members_is_rated_from_one_to_five_on_four_items()
    {
        var sheet = Sheet(fixture.Course);

        Assert.Equal(32, sheet.Rules.Count);
        Assert.All(sheet.Rules.Values, r => Assert.Equal(("1", "5"), r));
        Assert.Equal(8, sheet.Texts.Count(t => t.StartsWith("=IF(COUNT(", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_names_the_weight_of_the_dimension_in_the_grade_and_nothing_where_there_is_none()
    {
        var heavier = fixture.Course with { Grade = [.. fixture.Course.Grade.Select(g => g.Id == "teamwork" ? g with { Weight = 20 } : g)] };

        Assert.Contains(Words.Chinese("ResourceWords", "PeerWeight", "团队协作", "15"), Sheet(fixture.Course).Texts);
        Assert.Contains(Words.Chinese("ResourceWords", "PeerWeight", "团队协作", "20"), Sheet(heavier).Texts);
        Assert.DoesNotContain(Sheet(fixture.Course with { Grade = [] }).Texts, t => t.Contains("团队协作", StringComparison.Ordinal));
    }

    private static OpenSheet Sheet(Course course) =>
        OpenBook.Read(PackContents.Make(course, Languages.Chinese).Find("peer-rating.xlsx")!.Bytes).Values.Single();
}
