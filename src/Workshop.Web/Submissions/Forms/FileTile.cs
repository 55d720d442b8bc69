namespace Workshop.Web.Submissions.Forms;

/// <summary>An uploaded file as it is shown in the form.</summary>
/// <param name="Sha256">How the form names it.</param>
/// <param name="Name">The name the trainee's device gave.</param>
/// <param name="Bytes">Size as received.</param>
/// <param name="Pixels">Width and height of a picture; null for others.</param>
/// <param name="Url">Where the safe copy is served.</param>
/// <param name="ThumbnailUrl">Where its thumbnail is served; null where there is none.</param>
public sealed record FileTile(string Sha256, string Name, long Bytes, (int Width, int Height)? Pixels, string Url, string? ThumbnailUrl);
