using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Workshop.Content.Lessons.Html;

/// <summary>
/// A table in a box that scrolls sideways on a narrow screen. The box takes the keyboard's focus, so it needs a role and a
/// name of its own (WCAG 2.1.1 and 4.1.2): its number on the page.
/// </summary>
internal sealed class ScrollingTableRenderer(string language) : HtmlTableRenderer
{
    private int _count;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        _count++;
        table.GetAttributes().AddClass("table");
        renderer.EnsureLine();
        var name = language == "en" ? "Table" : "表格";
        renderer.WriteLine($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{name} {_count}\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
