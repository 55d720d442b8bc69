namespace Workshop.Web.Frame.Places;

/// <summary>A place in the rail.</summary>
/// <param name="Key">Key of its name in FrameWords.</param>
/// <param name="Icon">Name in icons.txt.</param>
/// <param name="Page">The page it leads to. A place whose page does not exist is not shown.</param>
/// <param name="OnPhone">True for the four of the bottom bar.</param>
/// <param name="IsToRead">True for what everybody reads; it stands apart, below the role's own places.</param>
public sealed record Place(string Key, string Icon, string Page, bool OnPhone = false, bool IsToRead = false);
