using System.Collections.Immutable;
using System.Text;
using Workshop.Content;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Documents;

/// <summary>The red lines to take away: one page of text, or one table to tick off.</summary>
internal static class RedLineDocuments
{
    public static string Markdown(RedLineList list, PackWording words)
    {
        var page = new StringBuilder($"# {list.Title.In(words.Language)}\n\n{list.Note.In(words.Language)}\n");
        foreach (var group in list.Groups)
        {
            page.Append(null, $"\n## {group.Title.In(words.Language)}\n");
            foreach (var line in group.Lines)
                page.Append(null, $"\n### {line.Rule.In(words.Language)}\n\n").AppendJoin("", Points(line, words).Select(p => $"- {p}\n"));
        }
        return page.ToString();
    }

    public static byte[] Book(RedLineList list, PackWording words) => SheetBook.Write([new(
        list.Title.In(words.Language),
        [
            new(words["RedLineGroup"], 14), new(words["Severity"], 10), new(words["RedLineRule"], 44), new(words["RedLineConsequence"], 34),
            new(words["RedLineInstead"], 44), new(words["RedLineChecked"], 12),
        ],
        [.. list.Groups.SelectMany(g => g.Lines.Select(l => Row(g, l, words)))])
    {
        Title = list.Title.In(words.Language), Notes = [list.Note.In(words.Language)],
    }]);

    private static IEnumerable<string> Points(RedLine line, PackWording words) =>
    [
        $"{words["Severity"]}{words["Colon"]}{words[$"Severity{line.Severity}"]}",
        $"{words["RedLineConsequence"]}{words["Colon"]}{line.Consequence.In(words.Language)}",
        $"{words["RedLineInstead"]}{words["Colon"]}{line.Instead.In(words.Language)}",
    ];

    private static ImmutableArray<SheetCell> Row(RedLineGroup group, RedLine line, PackWording words) =>
    [
        new SheetCell.Words(group.Title.In(words.Language)), new SheetCell.Words(words[$"Severity{line.Severity}"]),
        new SheetCell.Words(line.Rule.In(words.Language), IsStrong: true), new SheetCell.Words(line.Consequence.In(words.Language)),
        new SheetCell.Words(line.Instead.In(words.Language)), new SheetCell.Blank(),
    ];
}
