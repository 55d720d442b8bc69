using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Workshop.Content.Lessons.Html;

/// <summary>
/// Says a table's alignment by class, since the site's Content-Security-Policy allows no style attribute, and names what its
/// head cells head.
/// </summary>
internal static class TableLayout
{
    public static void Apply(MarkdownDocument syntax)
    {
        foreach (var table in syntax.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                for (var column = 0; column < row.Count; column++) Mark((TableCell)row[column], row.IsHeader, AlignmentOf(table, column));
            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        }
    }

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    private static void Mark(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        if (isHeader) cell.GetAttributes().AddProperty("scope", "col");
        if (alignment == TableColumnAlign.Right) cell.GetAttributes().AddClass("text-end");
        if (alignment == TableColumnAlign.Center) cell.GetAttributes().AddClass("text-center");
    }
}
