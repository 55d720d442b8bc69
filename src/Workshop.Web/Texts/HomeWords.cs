namespace Workshop.Web.Texts;

/// <summary>Texts of the home pages. See HomeWords.resx.</summary>
public sealed class HomeWords;
