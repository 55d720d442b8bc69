using System.Text;
using Workshop.Content.Faults;
using Workshop.Content.Files;

namespace Workshop.Content.Tests.Files;

public sealed class ContentTreeTests : IDisposable
{
    private readonly TemporaryRoot _root = new();
    private readonly ProblemBag _problems = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Folders_and_files_come_in_order()
    {
        foreach (var path in new[] { "b/2.yaml", "b/10.yaml", "a/x/deep.yaml", "b/notes.txt", "top.md" }) _root.Write(path, "");
        var tree = ContentTree.Open(_root.Path);

        Assert.Equal(["a", "b"], tree.FoldersIn(""));
        Assert.Equal(["b/10.yaml", "b/2.yaml"], tree.FilesIn("b", ".yaml"));
        Assert.Equal(["a/x/deep.yaml"], tree.FilesBelow("a"));
        Assert.Empty(tree.FilesIn("a", ".yaml"));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_another_is_another()
    {
        _root.Write("shop/one.yaml", "");
        _root.Write("shop-two/two.yaml", "");

        Assert.Equal(["shop/one.yaml"], ContentTree.Open(_root.Path).FilesBelow("shop"));
    }

    [Fact]
    public void Hidden_files_and_links_to_elsewhere_are_not_seen()
    {
        _root.Write("course/.course.yaml.swp", "");
        File.CreateSymbolicLink(_root.FullPath("course/passwd"), "/etc/hostname");
        Directory.CreateSymbolicLink(_root.FullPath("course/etc"), "/etc");

        Assert.Empty(ContentTree.Open(_root.Path).FilesBelow("course"));
    }

    [Fact]
    public void A_byte_order_mark_and_foreign_line_ends_are_taken_away()
    {
        _root.Write("a.md", [.. Encoding.UTF8.Preamble, .. "一\r\n二\r三\n"u8]);

        Assert.Equal("一\n二\n三\n", ContentTree.Open(_root.Path).FindText("a.md", _problems));
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_unread()
    {
        _root.Write("a.md", new byte[10 * 1_048_576]);

        Assert.Null(ContentTree.Open(_root.Path).FindText("a.md", _problems));

        Assert.Equal("CT1002", Assert.Single(_problems.InOrder()).Code);
    }

    [Fact]
    public void A_file_at_the_very_limit_is_read()
    {
        _root.Write("a.md", new string('x', ContentTree.TextLimit));

        Assert.Equal(ContentTree.TextLimit, ContentTree.Open(_root.Path).FindText("a.md", _problems)!.Length);
    }

    [Fact]
    public void What_is_not_utf8_is_named_with_its_line()
    {
        _root.Write("a.md", [(byte)'a', (byte)'\n', (byte)'b', (byte)'\n', 0xE9, (byte)'\n']);

        Assert.Null(ContentTree.Open(_root.Path).FindText("a.md", _problems));

        var problem = Assert.Single(_problems.InOrder());
        Assert.Equal(("CT1003", 3), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_file_that_has_gone_meanwhile_is_a_problem_too()
    {
        _root.Write("a.md", "");
        var tree = ContentTree.Open(_root.Path);
        _root.Delete("a.md");

        Assert.Null(tree.FindText("a.md", _problems));
        tree.Version(_problems);

        Assert.All(_problems.InOrder(), p => Assert.Equal("CT1004", p.Code));
        Assert.NotEmpty(_problems.InOrder());
    }
}
