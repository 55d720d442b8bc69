using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// At least a share of the pictures stands on a white ground; a smaller share earns marks in proportion. Source: activity
/// plan, module 1, control points: white-ground pictures at least 60 %, read as a share of the detail page's pictures.
/// </summary>
[CheckKind("image-share")]
[Describe("白底图占图片的比例足够。", "Enough of the pictures stand on a white ground.")]
public sealed class ImageShare : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Blocks, FieldType.Files)] string Field,
        [Describe("白底图至少占的比例", "Least share of pictures on a white ground")][Within(0.01, 1)] decimal WhiteGround,
        [Describe("边缘白色占多少算白底", "Share of the frame that must be white for a white ground")][Within(0, 1)] decimal WhiteFrom = 0.9m);

    internal static class Says
    {
        public const string Enough = "image-share.enough";
        public const string Few = "image-share.too-few";
        public const string FewNext = "image-share.replace";
        public const string None = "image-share.none";
        public const string NoneNext = "image-share.add";
    }

    /// <summary>Binds the check.</summary>
    public ImageShare(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.None(
            parameters.Field, Message.Of(Says.None, _label), Message.Of(Says.NoneNext, _label, parameters.WhiteGround * 100));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var pictures = Pictures.Of(input.Answers, _p.Field);
        var (count, white) = (0, 0);
        Spots? others = null;
        for (var row = 0; row < pictures.Rows; row++)
        {
            if (pictures.Find(row) is not { } file) continue;
            count++;
            if (file.Image?.WhiteGround >= _p.WhiteFrom) white++;
            else (others ??= new()).Add(Place.InRow(row));
        }
        if (count == 0) return _nothing;
        if (white >= _p.WhiteGround * count) return input.Full(_p.Field, Message.Of(Says.Enough, _label, white, count));
        return input.Part(
            white, _p.WhiteGround * count, _p.Field, Message.Of(Says.Few, _label, white, count, _p.WhiteGround * 100),
            Message.Of(Says.FewNext, _label, (int)Math.Ceiling(_p.WhiteGround * count) - white), others);
    }
}
