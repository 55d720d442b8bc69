using System.Collections.Immutable;
using System.Globalization;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Some names of a field hold an amount over 0, others any words; the marks are divided evenly among them. Source: operations
/// handbook, freight: by weight, such as 5 for the first kg and 1 for each further one; remote regions set apart.
/// </summary>
[CheckKind("key-values")]
[Describe("指定的项填了大于 0 的数或文字。", "The named entries hold an amount over 0, or words.")]
public sealed class KeyValues : ICheck
{
    private readonly Parameters _p;
    private readonly int _parts;
    private readonly Message _complete;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.KeyValue)] string Field,
        [Describe("要填大于 0 的数的项", "Names that need an amount over 0")][ColumnId("Field")] ImmutableArray<string> Positive = default,
        [Describe("要填文字的项", "Names that need words")][ColumnId("Field")] ImmutableArray<string> Filled = default);

    internal static class Says
    {
        public const string Complete = "key-values.complete";
        public const string NoAmount = "key-values.no-amount";
        public const string NoAmountNext = "key-values.enter-amount";
        public const string Empty = "key-values.empty";
        public const string EmptyNext = "key-values.fill-in";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">No name is given.</exception>
    public KeyValues(Parameters parameters)
    {
        _p = new(parameters.Field, OrEmpty(parameters.Positive), OrEmpty(parameters.Filled));
        _parts = _p.Positive.Length + _p.Filled.Length;
        if (_parts == 0) throw new ArgumentException("Give positive, filled or both.", nameof(parameters));
        _complete = Message.Of(Says.Complete, MessageArgument.Label(parameters.Field));
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<KeyValueAnswer>(_p.Field, out var given)) return _nothing;
        var right = 0;
        string? noAmount = null, empty = null;
        foreach (var name in _p.Positive)
            if (IsPositive(ValueOf(given, name))) right++;
            else noAmount ??= name;
        foreach (var name in _p.Filled)
            if (Letters.AreIn(ValueOf(given, name))) right++;
            else empty ??= name;
        if (right == _parts) return input.Full(_p.Field, _complete);
        return noAmount is not null
            ? Tell(input, right, noAmount, Says.NoAmount, Says.NoAmountNext)
            : Tell(input, right, empty!, Says.Empty, Says.EmptyNext);
    }

    private Verdict Tell(CheckInput input, int right, string name, string key, string next)
    {
        var (field, label) = (MessageArgument.Label(_p.Field), MessageArgument.Label(_p.Field, name));
        return input.Part(right, _parts, _p.Field, Message.Of(key, field, label), Message.Of(next, field, label),
            Spots.At(new(null, name, null, null)));
    }

    private static bool IsPositive(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var amount) && amount > 0;

    private static string ValueOf(KeyValueAnswer given, string name)
    {
        foreach (var (key, value) in given.Pairs)
            if (key == name) return value;
        return "";
    }

    private static ImmutableArray<string> OrEmpty(ImmutableArray<string> names) => names.IsDefault ? [] : names;
}
