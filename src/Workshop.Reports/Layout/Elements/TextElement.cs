using System.Globalization;
using Workshop.Reports.Layout.Boxes;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout.Elements;

/// <summary>A paragraph of one or more spans.</summary>
internal sealed class TextElement(TextStyle style) : Element
{
    private readonly List<Func<LayoutContext, TextSpan>> spans = [];
    private bool right;

    public void Span(string text, TextStyle? own = null) => spans.Add(_ => new TextSpan(text, own ?? style));

    /// <summary>Page numbers: {0} in <paramref name="format"/> is this page, {1} is how many there are. Headers and footers only.</summary>
    public void PageNumber(string format) => spans.Add(context => context.Page is { } page
        ? new TextSpan(string.Format(CultureInfo.InvariantCulture, format, page, context.Pages), style)
        : throw new InvalidOperationException("Page numbers are known in headers and footers only."));

    public void AlignRight() => right = true;

    public override float NaturalWidth(LayoutContext context)
    {
        var text = Shaped(context);
        return LineFiller.Fill(text.Clusters, float.MaxValue).Max(line => text.WidthOf(line) - text.LeadOf(line));
    }

    public override Box Layout(LayoutContext context, float width)
    {
        var text = Shaped(context);
        var lines = LineFiller.Fill(text.Clusters, width);
        return new ParagraphBox(width, [.. lines.Select(line => new TextLine(text, line, Indent(text, line, width)))]);
    }

    private ShapedText Shaped(LayoutContext context) => new(context.Shaper, [.. spans.Select(span => span(context))]);

    private float Indent(ShapedText text, Range line, float width) => right ? width - text.WidthOf(line) : -text.LeadOf(line);
}
