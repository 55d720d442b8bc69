namespace Workshop.Web.Texts;

/// <summary>Texts of printed reports. See ReportPrintWords.resx.</summary>
public sealed class ReportPrintWords;
