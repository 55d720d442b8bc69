namespace Workshop.Reports.Layout;

/// <summary>Where a low cell stands in a tall row.</summary>
internal enum CellAlign
{
    Top,
    Middle,
    Bottom,
}
