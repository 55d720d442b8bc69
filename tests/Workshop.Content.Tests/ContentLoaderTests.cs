namespace Workshop.Content.Tests;

public sealed class ContentLoaderTests
{
    [Fact]
    public void The_small_course_loads_without_a_problem()
    {
        var result = ContentLoader.Load(Repository.SmallCourse);

        Assert.Empty(result.Problems);
        var course = Assert.Single(result.Library.Courses);
        Assert.Equal(["price-tags", "shop-window"], course.Modules.Select(m => m.Id));
        Assert.Equal(["price-tag", "shop-window"], course.Tasks.Select(t => t.Id));
        Assert.Equal(60, course.PassMark);
    }

    [Fact]
    public void The_shipped_course_loads_without_a_problem()
    {
        var result = ContentLoader.Load(Repository.Path("content"));

        Assert.Empty(result.Problems);
        Assert.NotNull(result.Library.FindTask("product-listing"));
    }

    [Fact]
    public void The_same_files_give_the_same_version_elsewhere()
    {
        using var root = TemporaryRoot.WithSmallCourse();

        var here = ContentLoader.Load(root.Path).Library;

        Assert.Equal(ContentLoader.Load(Repository.SmallCourse).Library.Version, here.Version);
        Assert.Matches("^[0-9a-f]{64}$", here.Version);
    }

    [Theory]
    [InlineData("corner-shop/course.yaml")]
    [InlineData("corner-shop/modules/01-price-tags/assets/tag.svg")]
    [InlineData("corner-shop/tasks/price-tag/samples/flawless.json")]
    public void Any_changed_file_gives_another_version(string path)
    {
        using var root = TemporaryRoot.WithSmallCourse();
        var before = ContentLoader.Load(root.Path).Library.Version;

        root.Write(path, root.Read(path) + "\n");

        Assert.NotEqual(before, ContentLoader.Load(root.Path).Library.Version);
    }

    [Fact]
    public void A_renamed_file_gives_another_version()
    {
        using var root = TemporaryRoot.WithSmallCourse();
        var before = ContentLoader.Load(root.Path).Library.Version;

        File.Move(root.FullPath("corner-shop/lexicons/boasts.yaml"), root.FullPath("corner-shop/lexicons/boast.yaml"));

        Assert.NotEqual(before, ContentLoader.Load(root.Path).Library.Version);
    }

    [Fact]
    public void A_missing_root_is_a_problem_and_an_empty_library()
    {
        var result = ContentLoader.Load("/nowhere/at/all");

        Assert.Equal("CT1001", Assert.Single(result.Problems).Code);
        Assert.Empty(result.Library.Courses);
    }
}
