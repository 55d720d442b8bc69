namespace Workshop.Web.Texts;

/// <summary>Texts of results and of reading a hand-in. See ResultWords.resx.</summary>
public sealed class ResultWords;
