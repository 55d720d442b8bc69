namespace Workshop.Content.Tests.Shipped;

/// <summary>
/// The figures the course owes to its sources stand where they belong, in both languages. The table beside this file has a line
/// a figure: module, the words in Chinese and in English, what it is.
/// </summary>
public sealed class FiguresTests
{
    private static readonly string Modules = Repository.Path("content/ecommerce-operations/modules");

    private static readonly ILookup<string, string[]> Figures = File
        .ReadLines(Repository.Path("tests/Workshop.Content.Tests/Shipped/figures.tsv")).Skip(1)
        .Select(line => line.Split('\t')).ToLookup(cells => cells[0]);

    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Modules).Select(d => Path.GetFileName(d)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_module_holds_its_figures_in_both_languages(string folder)
    {
        var module = folder[3..];
        var (zh, en) = (Text(folder, "module.md"), Text(folder, "module.en.md"));

        Assert.NotEmpty(Figures[module]);
        Assert.Empty(Figures[module].Where(f => !zh.Contains(f[1], StringComparison.Ordinal)).Select(f => f[1]));
        Assert.Empty(Figures[module].Where(f => !en.Contains(f[2], StringComparison.Ordinal)).Select(f => f[2]));
    }

    [Fact]
    public void There_are_fifteen_modules() => Assert.Equal(15, Folders.Count);

    private static string Text(string folder, string file) => File.ReadAllText(Path.Combine(Modules, folder, file));
}
