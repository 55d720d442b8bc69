using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Workshop.Content.Lessons.Html;

/// <summary>
/// A table in a box that scrolls sideways on a narrow screen. The box takes the keyboard's focus, so it needs a role and a
/// name (WCAG 2.1.1 and 4.1.2); the name is that of the heading above, which the reader has just passed.
/// </summary>
internal sealed class ScrollingTableRenderer(string language) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        table.GetAttributes().AddClass("table");
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape(NameOf(table));
        renderer.WriteLine("\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    private string NameOf(Table table)
    {
        var word = language == "en" ? "Table" : "表格";
        var heading = HeadingAbove(table);
        if (heading is null) return word;
        return language == "en" ? $"{word}: {heading}" : $"{word}：{heading}";
    }

    private static string? HeadingAbove(Table table)
    {
        Block top = table;
        while (top.Parent is { Parent: not null } parent) top = parent;
        return top.Parent is { } page
            ? page.Take(page.IndexOf(top)).OfType<HeadingBlock>().Select(h => PlainText.OfInlines(h.Inline)).LastOrDefault()
            : null;
    }
}
