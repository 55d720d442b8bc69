namespace Workshop.Web.Texts;

/// <summary>Texts of modules and glossary. See ReadingWords.resx.</summary>
public sealed class ReadingWords;
