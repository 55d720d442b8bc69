namespace Workshop.Web.Texts;

/// <summary>Sample texts of the workbench page /style. See StyleWords.resx.</summary>
public sealed class StyleWords;
