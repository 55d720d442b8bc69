using SkiaSharp;
using Workshop.Reports.Layout.Boxes;
using Workshop.Reports.Layout.Elements;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout;

/// <summary>
/// A place for one thing. The vocabulary is QuestPDF's (container, column, row, table, text, canvas), so that a page reads the same
/// should this room ever be set on that library.
/// </summary>
internal sealed class Container : Element
{
    private Element? content;

    public override Box Layout(LayoutContext context, float width) => content?.Layout(context, width) ?? Box.Empty(width);

    public override float NaturalWidth(LayoutContext context) => content?.NaturalWidth(context) ?? 0;

    public Container Padding(float left = 0, float top = 0, float right = 0, float bottom = 0) =>
        Framed(new Frame(new Edges(left, top, right, bottom)));

    public Container Background(SKColor colour, float radius = 0) => Framed(new Frame(default, colour, radius));

    public Container Border(SKColor colour, float left = 0, float top = 0, float right = 0, float bottom = 0) =>
        Framed(new Frame(default, Lines: new Edges(left, top, right, bottom), LineColour: colour));

    /// <summary>Moves on to the next page unless at least so many points of the content fit on this one.</summary>
    public Container EnsureSpace(float points) => Put(inner => new WholeElement(inner, points));

    /// <summary>Keeps the content in one piece where a page can hold it.</summary>
    public Container ShowEntire() => EnsureSpace(float.MaxValue);

    /// <summary>Shows the content on every page but the first; for headers and footers.</summary>
    public Container SkipOnce() => Put(inner => new SkipOnceElement(inner));

    /// <summary>Enters the content into the reader's contents list.</summary>
    public Container Bookmark(string title) => Put(inner => new BookmarkElement(inner, title));

    public void Column(Action<ColumnElement> fill) => Put(new ColumnElement(), fill);

    public void Row(Action<RowElement> fill) => Put(new RowElement(), fill);

    public void Table(Action<TableElement> fill) => Put(new TableElement(), fill);

    public void Text(TextStyle style, Action<TextElement> fill) => Put(new TextElement(style), fill);

    public void Text(string text, TextStyle style) => Text(style, paragraph => paragraph.Span(text));

    /// <summary>A drawing as wide as its place.</summary>
    public void Canvas(float height, Action<SKCanvas, SKRect> draw) => content = new CanvasElement(height, draw);

    private Container Framed(Frame frame) => Put(inner => new FrameElement(inner, frame));

    private Container Put(Func<Container, Element> around)
    {
        var inner = new Container();
        content = around(inner);
        return inner;
    }

    private void Put<T>(T element, Action<T> fill)
        where T : Element
    {
        fill(element);
        content = element;
    }
}
