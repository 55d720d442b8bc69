namespace Workshop.Web.Texts;

/// <summary>Texts of the spreadsheets forms are filled in on, and of reading them. See SheetWords.resx.</summary>
public sealed class SheetWords;
