namespace Workshop.Web.Texts;

/// <summary>Texts of marking and releasing. See MarkingWords.resx.</summary>
public sealed class MarkingWords;
