namespace Workshop.Web.Texts;

/// <summary>Texts of the frame: places, menus, dates, recurring parts, errors. See FrameWords.resx.</summary>
public sealed class FrameWords;
