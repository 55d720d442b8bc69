namespace Workshop.Web.Resources.Templates;

/// <summary>A table to fill in.</summary>
/// <param name="Key">What its file is asked for by, without the ending.</param>
/// <param name="Title">Shown, and the name of its file.</param>
/// <param name="Book">The bytes of the workbook.</param>
internal sealed record Template(string Key, string Title, byte[] Book);
