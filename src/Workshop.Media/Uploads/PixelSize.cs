namespace Workshop.Media.Uploads;

/// <summary>Declared size; long, because a hostile header may declare four thousand million pixels a side.</summary>
internal readonly record struct PixelSize(long Width, long Height)
{
    public bool IsEmpty => Width <= 0 || Height <= 0;
}
