using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout;

/// <summary>One finished page.</summary>
internal sealed record LaidPage(Box Header, Box Content, Box Footer);

/// <summary>
/// Two passes: first the content is cut into pages, then headers and footers are laid out again, now that the number of pages is
/// known. Their height must not depend on that number.
/// </summary>
internal static class Pagination
{
    public static IReadOnlyList<LaidPage> Paginate(PageLayout layout, TextShaper shaper)
    {
        var width = layout.Width - layout.Margin.Horizontal;
        var contents = Contents(layout, shaper, width);
        return [.. contents.Select((content, index) =>
        {
            var context = new LayoutContext(shaper, index + 1, contents.Count);
            return new LaidPage(layout.Header.Layout(context, width), content, layout.Footer.Layout(context, width));
        })];
    }

    private static List<Box> Contents(PageLayout layout, TextShaper shaper, float width)
    {
        var pages = new List<Box>();
        var rest = layout.Content.Layout(new LayoutContext(shaper), width);
        while (true)
        {
            var room = Room(layout, shaper, width, pages.Count + 1);
            if (rest.Height <= room) return [.. pages, rest];
            var cut = rest.CutAt(new Space(room, room))
                ?? throw new InvalidOperationException($"A block of {rest.Height:0} points fits on no page of {room:0}.");
            pages.Add(cut.Head);
            rest = cut.Tail;
        }
    }

    private static float Room(PageLayout layout, TextShaper shaper, float width, int page)
    {
        var context = new LayoutContext(shaper, page, page);
        var taken = layout.Header.Layout(context, width).Height + layout.Footer.Layout(context, width).Height;
        return layout.Height - layout.Margin.Vertical - taken;
    }
}
