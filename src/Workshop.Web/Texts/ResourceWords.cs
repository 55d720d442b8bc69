namespace Workshop.Web.Texts;

/// <summary>Texts of the resource pack: its pages and the files it gives away. See ResourceWords.resx.</summary>
public sealed class ResourceWords;
