using Workshop.Media.Kinds;
using Workshop.Media.Measuring;
using Workshop.Media.Pictures;
using Workshop.Media.Storage;
using Workshop.Media.Videos;
using Workshop.Scoring.Answers;

namespace Workshop.Media.Uploads;

/// <summary>
/// Looks at what was uploaded and either refuses it by name or measures it and makes the copies that are safe to serve.
/// The type comes from the content, never from the name or from what the client claimed. Safe to use from many threads.
/// </summary>
public sealed class UploadInspector(UploadLimits limits)
{
    /// <summary>An inspector with <see cref="UploadLimits.Default"/>.</summary>
    public UploadInspector()
        : this(UploadLimits.Default)
    {
    }

    /// <summary>Everything the stream holds, or null where that is more than the limit; reading stops there. The stream is not closed.</summary>
    public Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancel = default) => UploadReader.ReadAsync(stream, limits.MaxBytes, cancel);

    /// <summary>Reads the stream up to the limit and inspects what came.</summary>
    /// <param name="stream">Read once from where it stands; not closed.</param>
    /// <param name="name">The name the trainee's device gave; kept for showing.</param>
    /// <param name="kind">What the field takes.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<UploadOutcome> InspectAsync(Stream stream, string name, UploadKind kind, CancellationToken cancel = default)
    {
        var bytes = await ReadAsync(stream, cancel);
        return bytes is null ? new FileTooLarge(limits.MaxBytes) : Inspect(bytes, name, kind);
    }

    /// <summary>Inspects a whole file. A picture costs a decoding and two encodings; nothing is written anywhere.</summary>
    public UploadOutcome Inspect(byte[] bytes, string name, UploadKind kind)
    {
        if (bytes.Length == 0)
            return new EmptyFile();
        if (bytes.Length > limits.MaxBytes)
            return new FileTooLarge(limits.MaxBytes);

        var contentType = FileSignature.Recognise(bytes);
        return KindRules.FindRefusal(contentType, kind)
            ?? (kind == UploadKind.Picture ? InspectPicture(bytes, name, contentType!) : InspectVideo(bytes, name, contentType!));
    }

    private UploadOutcome InspectPicture(byte[] bytes, string name, string contentType)
    {
        if (PictureGate.FindRefusal(bytes, contentType, limits) is { } refusal)
            return refusal;

        using var decoded = PictureDecoder.Decode(bytes, limits);
        if (!decoded.Succeeded)
            return decoded.Refusal;

        var picture = decoded.Picture;
        var image = ImageMeasurements.Measure(picture.Pixels, picture.Width, picture.Height) with
        {
            Width = picture.ReceivedWidth,
            Height = picture.ReceivedHeight,
        };
        return new AcceptedUpload(
            new FileFacts(name, ContentHash.Of(bytes), bytes.Length, contentType, image),
            SafeCopies.Stored(picture, contentType, limits.StoredSide),
            SafeCopies.Thumbnail(picture, limits.ThumbnailSide),
            Seconds: null);
    }

    private static UploadOutcome InspectVideo(byte[] bytes, string name, string contentType)
    {
        var header = contentType == ContentTypes.Mp4 ? Mp4Header.Read(bytes) : VideoHeader.Unread;
        if (header.Refusal is { } refusal)
            return refusal;

        var stored = SafeFile.Of(bytes, contentType);
        return new AcceptedUpload(new FileFacts(name, stored.Sha256, bytes.Length, contentType, Image: null), stored, Thumbnail: null, header.Seconds);
    }
}
