using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Items side by side.</summary>
internal sealed class RowElement : Element
{
    private readonly List<Track?> tracks = [];
    private readonly List<Container> items = [];

    /// <summary>Points between items.</summary>
    public float Spacing { get; set; }

    /// <summary>Where low items stand beside high ones.</summary>
    public CellAlign Align { get; set; }

    public Container ConstantItem(float points) => Add(Track.Constant(points));

    public Container RelativeItem(float share = 1) => Add(Track.Relative(share));

    /// <summary>As wide as its text.</summary>
    public Container AutoItem() => Add(null);

    public override Box Layout(LayoutContext context, float width)
    {
        var widths = tracks.Zip(items, (track, item) => track ?? Track.Constant(item.NaturalWidth(context)));
        var places = Track.Spread([.. widths], width, Spacing);
        var cells = items.Zip(places, (item, place) => new Cell(place.X, item.Layout(context, place.Width)));
        return new SideBySideBox(width, Align, [.. cells]);
    }

    private Container Add(Track? track)
    {
        tracks.Add(track);
        items.Add(new Container());
        return items[^1];
    }
}
