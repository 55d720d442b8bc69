using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A set of pictures has the right number, and each the right size, weight and type, the first a white ground. Each right
/// picture earns its share of the marks; one too many takes part of the shares. Sources: activity plan, Table 1 and module 1
/// (five, 800 x 800, the first on white); operations handbook (WebP up to 200 KB).
/// </summary>
[CheckKind("image-set")]
[Describe("图片张数、尺寸、大小、格式合格，首图白底。", "Pictures of the right number, size, weight and type, the first on a white ground.")]
public sealed class ImageSet : ICheck
{
    private const int Kilobyte = 1024;

    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _right;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Files)] string Field,
        [Describe("张数", "Number of pictures")][Within(1, 100)] int Count,
        [Describe("宽（像素）", "Width in pixels")][Within(1, 20_000)] int Width,
        [Describe("高（像素）", "Height in pixels")][Within(1, 20_000)] int Height,
        [Describe("第一张必须白底", "Whether the first needs a white ground")] bool FirstOnWhite = false,
        [Describe("边缘白色占多少算白底", "Share of the frame that must be white for a white ground")][Within(0, 1)] decimal WhiteFrom = 0.9m,
        [Describe("单张最多多少 KB，不限则不写", "Most kilobytes of a picture; no limit where left out")][Within(1, 100_000)] int? MaxKilobytes = null,
        [Describe("允许的格式（MIME 类型），不限则不写", "Allowed MIME types; any where left out")] ImmutableArray<string> Types = default);

    internal static class Says
    {
        public const string Right = "image-set.right";
        public const string Few = "image-set.too-few";
        public const string FewNext = "image-set.upload";
        public const string Many = "image-set.too-many";
        public const string ManyNext = "image-set.remove";
        public const string NoPicture = "image-set.no-picture";
        public const string NoPictureNext = "image-set.replace";
        public const string Size = "image-set.wrong-size";
        public const string SizeNext = "image-set.resize";
        public const string Ground = "image-set.not-on-white";
        public const string GroundNext = "image-set.put-on-white";
        public const string Heavy = "image-set.too-heavy";
        public const string HeavyNext = "image-set.compress";
        public const string Type = "image-set.wrong-type";
        public const string TypeNext = "image-set.convert";
    }

    /// <summary>Binds the check.</summary>
    public ImageSet(Parameters parameters)
    {
        _p = parameters with { Types = parameters.Types.IsDefault ? [] : parameters.Types };
        _label = MessageArgument.Label(parameters.Field);
        _right = Message.Of(Says.Right, _label, parameters.Count);
        _nothing = Verdicts.Nothing(parameters.Field, FewNext(parameters.Count));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<FilesAnswer>(_p.Field, out var given) || given.Files.IsEmpty) return _nothing;
        var files = given.Files;
        var right = 0;
        Spots? spots = null;
        for (var i = 0; i < files.Length; i++)
        {
            if (KeyOfFault(files[i], i) is not null) (spots ??= new()).Add(Place.InRow(i));
            else if (i < _p.Count) right++;
        }
        var shares = Math.Max(_p.Count, files.Length);
        if (spots is not null) return Tell(input, right, files, spots);
        if (files.Length < _p.Count)
            return input.Part(right, shares, _p.Field, Message.Of(Says.Few, _label, files.Length, _p.Count), FewNext(_p.Count - files.Length));
        return files.Length > _p.Count
            ? input.Part(
                right, shares, _p.Field, Message.Of(Says.Many, _label, files.Length, _p.Count), Message.Of(Says.ManyNext, _label, files.Length - _p.Count))
            : input.Full(_p.Field, _right);
    }

    private string? KeyOfFault(FileFacts file, int i) => file switch
    {
        { Image: null } => Says.NoPicture,
        { Image: { } image } when image.Width != _p.Width || image.Height != _p.Height => Says.Size,
        { Image.WhiteGround: var white } when i == 0 && _p.FirstOnWhite && white < _p.WhiteFrom => Says.Ground,
        { ContentType: var type } when !_p.Types.IsEmpty && !_p.Types.Contains(type) => Says.Type,
        { Bytes: var bytes } when bytes > (long?)_p.MaxKilobytes * Kilobyte => Says.Heavy,
        _ => null,
    };

    private Verdict Tell(CheckInput input, int right, ImmutableArray<FileFacts> files, Spots spots)
    {
        var i = spots.First.Row!.Value;
        var (key, file, number) = (KeyOfFault(files[i], i)!, files[i], i + 1);
        var size = $"{_p.Width}×{_p.Height}";
        var (message, next) = key switch
        {
            Says.Size => (
                Message.Of(key, _label, number, $"{file.Image!.Width}×{file.Image.Height}", size, spots.Count),
                Message.Of(Says.SizeNext, _label, number, size)),
            Says.Ground => (Message.Of(key, _label, number), Message.Of(Says.GroundNext, _label, number)),
            Says.Type => (
                Message.Of(key, _label, number, NameOf(file.ContentType), TypeNames()), Message.Of(Says.TypeNext, _label, number, TypeNames())),
            Says.Heavy => (
                Message.Of(key, _label, number, Kilobytes(file.Bytes), _p.MaxKilobytes ?? 0),
                Message.Of(Says.HeavyNext, _label, number, _p.MaxKilobytes ?? 0)),
            _ => (Message.Of(key, _label, number), Message.Of(Says.NoPictureNext, _label, number)),
        };
        return input.Part(right, Math.Max(_p.Count, files.Length), _p.Field, message, next, spots);
    }

    private Message FewNext(int count) => Message.Of(Says.FewNext, _label, count, $"{_p.Width}×{_p.Height}");

    private static decimal Kilobytes(long bytes) => decimal.Round((decimal)bytes / Kilobyte, 0, MidpointRounding.ToPositiveInfinity);

    private string TypeNames() => string.Join(" / ", _p.Types.Select(NameOf));

    private static string NameOf(string type) => type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant();
}
