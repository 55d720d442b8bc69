using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The width of a text in platform characters (see <see cref="PlatformWidth"/>) must lie in a range. Up to a quarter outside
/// keeps half the marks, up to half as wide or twice as wide a quarter; beyond that it is no such text at all.
/// </summary>
[CheckKind("text-width")]
[Describe("文本宽度在范围内：汉字计 2，字母数字计 1。", "The width of a text lies in a range: a Chinese character counts 2, a letter or digit 1.")]
public sealed class TextWidth : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Text)] string Field,
        [Describe("最小宽度", "Least width")][Within(0, 40_000)] int Min,
        [Describe("最大宽度", "Most width")][Within(1, 40_000)] int Max);

    internal static class Says
    {
        public const string Fits = "text-width.fits";
        public const string Narrow = "text-width.too-narrow";
        public const string NarrowNext = "text-width.widen";
        public const string Wide = "text-width.too-wide";
        public const string WideNext = "text-width.shorten";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public TextWidth(Parameters parameters)
    {
        if (parameters.Max < parameters.Min)
            throw new ArgumentException($"max ({parameters.Max}) is below min ({parameters.Min}).", nameof(parameters));
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<TextAnswer>(_p.Field, out var answer) || string.IsNullOrWhiteSpace(answer.Text)) return _nothing;
        var width = PlatformWidth.Of(answer.Text);
        if (width < _p.Min)
            return input.Share(
                ShareNarrow(width), _p.Field, Told(Says.Narrow, width), Message.Of(Says.NarrowNext, _label, _p.Min - width));
        if (width > _p.Max)
            return input.Share(
                ShareWide(width), _p.Field, Told(Says.Wide, width), Message.Of(Says.WideNext, _label, width - _p.Max),
                Beyond(answer.Text));
        return input.Full(_p.Field, Told(Says.Fits, width));
    }

    private decimal ShareNarrow(int width) => 4 * width >= 3 * _p.Min ? 0.5m : 2 * width >= _p.Min ? 0.25m : 0m;

    private decimal ShareWide(int width) => 4 * width <= 5 * _p.Max ? 0.5m : width <= 2 * _p.Max ? 0.25m : 0m;

    private Message Told(string key, int width) => Message.Of(key, _label, width, _p.Min, _p.Max);

    private Spots Beyond(string text)
    {
        var start = PlatformWidth.IndexBeyond(text, _p.Max);
        return Spots.At(Place.Range(start, text.Length - start));
    }
}
