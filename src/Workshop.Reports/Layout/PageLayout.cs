namespace Workshop.Reports.Layout;

/// <summary>A document's pages: what stands on each, and what flows through them.</summary>
internal sealed class PageLayout
{
    /// <summary>Width of A4 in points (210 mm).</summary>
    public const float A4Width = 595.28f;

    /// <summary>Height of A4 in points (297 mm).</summary>
    public const float A4Height = 841.89f;

    public float Width { get; init; } = A4Width;

    public float Height { get; init; } = A4Height;

    public required Edges Margin { get; init; }

    public Container Header { get; } = new();

    public Container Content { get; } = new();

    public Container Footer { get; } = new();
}
