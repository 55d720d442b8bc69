using System.Collections.Immutable;
using System.Numerics;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Every picture is sharp, is one picture and not a collage, and shows something no earlier one of its field shows. The first
/// bad picture costs half the marks, the second another quarter, the third the rest; and no more is earned than the share of
/// good ones. Sources: activity plan, module 1, control points (no collages), Table 1 (sharpness).
/// </summary>
[CheckKind("image-quality")]
[Describe("图片清晰、不是拼接图、没有重复。", "Pictures are sharp, no collages, and none stands twice.")]
public sealed class ImageQuality : ICheck
{
    private readonly Parameters _p;
    private readonly Message _good;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Fields to look at")][NotEmpty][FieldId(FieldType.Files, FieldType.Blocks)] ImmutableArray<string> Fields,
        [Describe("清晰度低于此值算模糊", "Sharpness below which a picture is blurred")][Within(0, 1)] decimal LeastSharpness = 0.3m,
        [Describe("拼接度从此值起算拼接图", "Collage measure from which a picture is one")][Within(0, 1)] decimal CollageFrom = 0.6m,
        [Describe("指纹最多相差几位算同一张", "Most bits of the fingerprint by which copies of one picture differ")][Within(0, 64)] int SameWithin = 6);

    internal static class Says
    {
        public const string Good = "image-quality.good";
        public const string NoPicture = "image-quality.no-picture";
        public const string NoPictureNext = "image-quality.replace";
        public const string Blurred = "image-quality.blurred";
        public const string BlurredNext = "image-quality.shoot-again";
        public const string Collage = "image-quality.collage";
        public const string CollageNext = "image-quality.take-apart";
        public const string Twice = "image-quality.twice";
        public const string TwiceNext = "image-quality.show-another";
    }

    /// <summary>Binds the check.</summary>
    public ImageQuality(Parameters parameters)
    {
        _p = parameters;
        _good = Message.Of(Says.Good, MessageArgument.Labels(parameters.Fields));
        _nothing = Verdicts.Nothing(parameters.Fields[0]);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var (count, good) = (0, 0);
        Report? report = null;
        foreach (var field in _p.Fields)
        {
            var pictures = Pictures.Of(input.Answers, field);
            for (var row = 0; row < pictures.Rows; row++)
            {
                if (pictures.Find(row) is not { } file) continue;
                count++;
                if (KeyOfFault(pictures, file.Image, row) is not { } key) good++;
                else (report ??= new(field, row, key)).Note(field, row);
            }
        }
        if (count == 0) return _nothing;
        return report is null ? input.Full(_p.Fields[0], _good) : Tell(input, good, count, report);
    }

    private string? KeyOfFault(Pictures pictures, ImageFacts? image, int row)
    {
        if (image is null) return Says.NoPicture;
        if (image.Sharpness < _p.LeastSharpness) return Says.Blurred;
        if (image.Collage >= _p.CollageFrom) return Says.Collage;
        for (var earlier = 0; earlier < row; earlier++)
            if (pictures.Find(earlier)?.Image is { } other && AreAlike(image, other)) return Says.Twice;
        return null;
    }

    private bool AreAlike(ImageFacts one, ImageFacts other) =>
        BitOperations.PopCount(one.Fingerprint ^ other.Fingerprint) <= _p.SameWithin;

    private static Verdict Tell(CheckInput input, int good, int count, Report report)
    {
        var next = report.Key switch
        {
            Says.Blurred => Says.BlurredNext,
            Says.Collage => Says.CollageNext,
            Says.Twice => Says.TwiceNext,
            _ => Says.NoPictureNext,
        };
        var (label, number) = (MessageArgument.Label(report.Field), report.Row + 1);
        var share = Math.Min(Verdicts.ShareAfter(count - good), decimal.Divide(good, count));
        return input.Share(
            share, report.Field, Message.Of(report.Key, label, number, count - good), Message.Of(next, label, number), report.Spots);
    }

    /// <summary>The first fault, with the places of all faults in its field.</summary>
    private sealed record Report(string Field, int Row, string Key)
    {
        public Spots Spots { get; } = new();

        public void Note(string field, int row)
        {
            if (field == Field) Spots.Add(Place.InRow(row));
        }
    }
}
