using Workshop.Media.Storage;

namespace Workshop.Media.Uploads;

/// <summary>Bytes that may be served to other people, with the type to serve them under.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="ContentType">MIME type, one of those in <see cref="Kinds.ContentTypes"/>.</param>
/// <param name="Sha256">SHA-256 of <paramref name="Bytes"/>, 64 lower-case hex digits: the key under which an <see cref="IFileStore"/> keeps it.</param>
public sealed record SafeFile(ReadOnlyMemory<byte> Bytes, string ContentType, string Sha256)
{
    internal static SafeFile Of(ReadOnlyMemory<byte> bytes, string contentType) => new(bytes, contentType, ContentHash.Of(bytes.Span));
}
