using CsCheck;
using Workshop.Content.Tests.Samples;

namespace Workshop.Content.Tests;

public sealed class ContentLoaderTests
{
    [Fact]
    public void The_small_course_loads_without_a_problem()
    {
        var result = ContentLoader.Load(Repository.Path("tests/fixtures/course-small"));

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

        Assert.Equal(ContentLoader.Load(Repository.Path("tests/fixtures/course-small")).Library.Version, here.Version);
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
    public void A_module_listed_twice_is_read_once()
    {
        using var root = TemporaryRoot.WithSmallCourse();
        root.Replace("corner-shop/course.yaml", "  - price-tags\n", "  - price-tags\n  - price-tags\n");

        var result = ContentLoader.Load(root.Path);

        Assert.Equal(["CT1111 6"], result.Problems.Select(p => $"{p.Code} {p.Line}"));
    }

    [Fact]
    public void No_spoilt_line_anywhere_makes_it_throw()
    {
        using var root = TemporaryRoot.WithSmallCourse();
        var files = Directory.GetFiles(root.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        string[] spoils = ["", "  ", "- ", ": ", "x", "~", "[]", "{}", "id: x", "\"", "---", "::: tip", "# x", "}", "null,"];

        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 60], Gen.Int[0, spoils.Length - 1], Gen.Bool).Sample((file, line, spoil, keep) =>
        {
            var before = File.ReadAllText(files[file]);
            var lines = before.Split('\n').ToList();
            var at = line % lines.Count;
            lines[at] = keep ? lines[at] + spoils[spoil] : spoils[spoil];
            File.WriteAllText(files[file], string.Join('\n', lines));
            ContentCheck.Run(root.Path, new TableOfFiles());
            File.WriteAllText(files[file], before);
        }, iter: 150, threads: 1);
    }

    [Fact]
    public void A_missing_root_is_a_problem_and_an_empty_library()
    {
        var result = ContentLoader.Load("/nowhere/at/all");

        Assert.Equal("CT1001", Assert.Single(result.Problems).Code);
        Assert.Empty(result.Library.Courses);
    }
}
