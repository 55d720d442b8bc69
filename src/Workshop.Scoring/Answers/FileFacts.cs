namespace Workshop.Scoring.Answers;

/// <summary>
/// What is known of one file that was handed in. The engine never opens the file: the media room measures it once, and
/// these facts are sealed with the answers, so that a score can be worked out again without the picture.
/// </summary>
/// <param name="Name">The name the trainee's device gave; shown, never trusted.</param>
/// <param name="Sha256">SHA-256 of the bytes as received, 64 lower-case hex digits.</param>
/// <param name="Bytes">Size as received, in bytes, at least 0.</param>
/// <param name="ContentType">MIME type read from the content, such as <c>image/webp</c>; never the one the client claimed.</param>
/// <param name="Image">Measurements where the file is a picture, else null.</param>
public sealed record FileFacts(string Name, string Sha256, long Bytes, string ContentType, ImageFacts? Image);
