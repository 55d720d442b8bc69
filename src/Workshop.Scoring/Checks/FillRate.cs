using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// At most a share of the names is left empty. Source: operations handbook, attributes: over 20 % empty lowers a listing's
/// quality. A value without a letter or digit is empty; the names a form asks for are in every answer, filled in or not.
/// </summary>
[CheckKind("fill-rate")]
[Describe("空着的项不超过规定比例。", "No more than a share of the names is left empty.")]
public sealed class FillRate : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.KeyValue)] string Field,
        [Describe("最多空着的比例", "Most that may be empty, as a share")][Within(0, 1)] decimal EmptyShare);

    internal static class Says
    {
        public const string Filled = "fill-rate.filled";
        public const string Empty = "fill-rate.too-empty";
        public const string EmptyNext = "fill-rate.fill-in";
    }

    /// <summary>Binds the check.</summary>
    public FillRate(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<KeyValueAnswer>(_p.Field, out var given)) return _nothing;
        var filled = 0;
        foreach (var (_, value) in given.Pairs)
            if (Letters.AreIn(value)) filled++;
        if (filled == 0) return _nothing;
        var asked = given.Pairs.Length;
        return asked - filled <= _p.EmptyShare * asked
            ? input.Full(_p.Field, Message.Of(Says.Filled, _label, filled, asked))
            : Tell(given.Pairs, filled, asked);
    }

    private Verdict Tell(ImmutableArray<KeyValuePair<string, string>> pairs, int filled, int asked)
    {
        var empty = pairs.Where(p => !Letters.AreIn(p.Value)).Select(p => p.Key).ToList();
        var spots = new Spots();
        foreach (var name in empty) spots.Add(new(null, name, null, null));
        var enough = (int)Math.Ceiling(asked * (1 - _p.EmptyShare)) - filled;
        return Verdicts.None(
            _p.Field, Message.Of(Says.Empty, _label, empty.Count, asked, _p.EmptyShare * 100),
            Message.Of(Says.EmptyNext, _label, enough, MessageArgument.Labels(empty.Take(enough).Select(n => $"{_p.Field}/{n}"))), spots);
    }
}
