using System.Diagnostics.CodeAnalysis;
using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>Either a picture or the reason why there is none.</summary>
internal readonly struct DecodeResult : IDisposable
{
    public DecodeResult(DecodedPicture picture) => Picture = picture;

    public DecodeResult(UploadRefusal refusal) => Refusal = refusal;

    public DecodedPicture? Picture { get; }

    public UploadRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Picture))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Picture is not null;

    public void Dispose() => Picture?.Dispose();
}
