namespace Workshop.Reports.Layout;

/// <summary>What somebody wants to see, before it is known how wide it may be.</summary>
internal abstract class Element
{
    public abstract Box Layout(LayoutContext context, float width);

    /// <summary>How wide the element would like to be, in points; only what is text at heart can tell.</summary>
    public virtual float NaturalWidth(LayoutContext context) =>
        throw new InvalidOperationException($"{GetType().Name} has no width of its own: give it one.");
}
