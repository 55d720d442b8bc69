using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.Answers;

/// <summary>
/// Reads the facts of files from the answers themselves, where <see cref="AnswersWriter"/> sealed them:
/// <c>{"name","sha256","bytes","contentType","image":{"width","height","whiteGround","sharpness","collage","fingerprint"}}</c>,
/// the fingerprint as 16 hex digits, <c>image</c> null for files that are no pictures.
/// </summary>
public sealed class SealedFiles : IFileLookup
{
    /// <inheritdoc/>
    public LookedUpFile Find(JsonElement reference) =>
        Facts(reference) is { } facts ? LookedUpFile.Found(facts) : LookedUpFile.Missing("sealed facts");

    internal static void Write(Utf8JsonWriter json, FileFacts? file)
    {
        if (file is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.Text("name", file.Name);
        json.Text("sha256", file.Sha256);
        json.WriteNumber("bytes", file.Bytes);
        json.Text("contentType", file.ContentType);
        json.WritePropertyName("image");
        Write(json, file.Image);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImageFacts? image)
    {
        if (image is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("width", image.Width);
        json.WriteNumber("height", image.Height);
        json.Decimal("whiteGround", image.WhiteGround);
        json.Decimal("sharpness", image.Sharpness);
        json.Decimal("collage", image.Collage);
        json.Text("fingerprint", image.Fingerprint.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static FileFacts? Facts(JsonElement file)
    {
        var image = file.Find("image");
        var picture = image is { } facts ? Image(facts) : null;
        return (image is null) == (picture is null)
            && file.Find("name")?.Text() is { } name
            && file.Find("sha256")?.Text() is { } hash
            && file.Find("bytes") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out var bytes)
            && file.Find("contentType")?.Text() is { } type
                ? new(name, hash, bytes, type, picture)
                : null;
    }

    private static ImageFacts? Image(JsonElement image) =>
        Pixels(image, "width") is { } width
        && Pixels(image, "height") is { } height
        && Share(image, "whiteGround") is { } ground
        && Share(image, "sharpness") is { } sharpness
        && Share(image, "collage") is { } collage
        && ulong.TryParse(
            image.Find("fingerprint")?.Text(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var fingerprint)
            ? new(width, height, ground, sharpness, collage, fingerprint)
            : null;

    private static int? Pixels(JsonElement image, string name) =>
        image.Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var value) ? value : null;

    private static decimal? Share(JsonElement image, string name) =>
        image.Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetDecimal(out var value) ? value : null;
}
