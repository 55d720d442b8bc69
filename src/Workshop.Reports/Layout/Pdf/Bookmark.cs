namespace Workshop.Reports.Layout.Pdf;

/// <summary>An entry of the reader's contents list.</summary>
/// <param name="Title">The heading it leads to.</param>
/// <param name="Destination">The name of the place in the PDF; letters and digits only.</param>
internal sealed record Bookmark(string Title, string Destination);
