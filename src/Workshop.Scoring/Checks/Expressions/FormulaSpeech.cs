using Workshop.Scoring.Answers;
using static Workshop.Scoring.Checks.Formula;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>Words the findings of a formula: what was compared, what the expected figure is made of, what stood in the way.</summary>
internal sealed class FormulaSpeech
{
    private readonly Formula.Parameters _p;
    private readonly Expression _expected;
    private readonly LocalText _relation;
    private readonly LocalText _title;
    private readonly LocalText _madeOf;
    private readonly Address? _address;

    public FormulaSpeech(Formula.Parameters parameters, Expression value, Expression expected, LocalText relation)
    {
        _p = parameters;
        _expected = expected;
        _relation = relation;
        _address = (value as Operand)?.Address ?? (value as ColumnCall)?.Column;
        var names = new ExpressionWords(null);
        _title = parameters.Title is { } title ? new(title.Zh, title.En) : names.Of(value);
        _madeOf = names.Of(expected);
    }

    /// <summary>The field the figure stands in; null where it is made of several.</summary>
    public string? Field => _p.Rows ?? _address?.Field;

    /// <summary>The key the figure stands at, where the field was answered and has keys.</summary>
    public Spots? PlaceIn(FormAnswers answers) =>
        _address is { Kind: AddressKind.Key } key && answers.TryGet<KeyValueAnswer>(key.Field, out var pairs)
        && pairs.Pairs.Any(p => p.Key == key.Part) ? Spots.At(new(null, key.Part, null, null)) : null;

    /// <summary>The column at fault in a row: the one not filled in, else the one of the figure; null where there is none.</summary>
    public string? ColumnAt(FormulaResult result) =>
        (result.Obstacle?.At as Operand)?.Address is { Kind: AddressKind.Cell } missing ? missing.Part
        : _address is { Kind: AddressKind.Cell } cell ? cell.Part : null;

    public Message Holds(FormulaResult result) =>
        Message.Of(Says.Holds, Words(_title), ExpressionWords.Figure(result.Value!.Value), Words(_relation), Words(MakeUp(result)));

    public Message RowsHold(int rows) => Message.Of(Says.RowsHold, Words(_title), rows, Words(_relation), Words(_madeOf));

    /// <summary>What is the matter.</summary>
    /// <param name="result">The first result with trouble.</param>
    /// <param name="row">Its 0-based row; null where the form is looked at as a whole.</param>
    /// <param name="faults">Rows with trouble.</param>
    public Message Tell(FormulaResult result, int? row, int faults) => result.Trouble switch
    {
        Trouble.Missing or Trouble.DivisionByZero => Message.Of(KeyOf(result.Trouble), Subject(_title, row), Words(Culprit(result))),
        Trouble.Differs => Message.Of(
            row is null ? Says.Differs : Says.RowsDiffer, Subject(_title, row), ExpressionWords.Figure(result.Value!.Value),
            Words(_relation), Words(MakeUp(result)), faults),
        _ => Message.Of(KeyOf(result.Trouble), Subject(_title, row)),
    };

    /// <summary>What to do about it.</summary>
    public Message Next(FormulaResult result, int? row) => result.Trouble switch
    {
        Trouble.Missing => Message.Of(Says.MissingNext, Subject(Culprit(result), row)),
        Trouble.DivisionByZero => Message.Of(Says.NoDivisorNext, Subject(Culprit(result), row)),
        Trouble.TooLarge => Message.Of(Says.TooLargeNext, Words(_madeOf)),
        Trouble.Zero => Message.Of(Says.ZeroNext, Subject(_title, row)),
        _ => Message.Of(Says.DiffersNext, Subject(_title, row), Words(_relation), Words(_madeOf)),
    };

    private static string KeyOf(Trouble trouble) => trouble switch
    {
        Trouble.Missing => Says.Missing,
        Trouble.DivisionByZero => Says.NoDivisor,
        Trouble.Zero => Says.Zero,
        _ => Says.TooLarge,
    };

    private static LocalText Culprit(FormulaResult result) => new ExpressionWords(null).Of(result.Obstacle!.At);

    private LocalText MakeUp(FormulaResult result)
    {
        if (_p.Reveal == Reveal.Names) return _madeOf;
        var words = new ExpressionWords(result.Reckoning).Of(_expected);
        if (_p.Reveal == Reveal.Operands || _expected is Constant) return words;
        var total = ExpressionWords.Figure(result.Expected!.Value);
        return new($"{words.Zh} = {total}", $"{words.En} = {total}");
    }

    private static MessageArgument Subject(LocalText title, int? row) =>
        Words(row is { } i ? new($"第 {i + 1} 行的{title.Zh}", $"{title.En} in row {i + 1}") : title);

    private static MessageArgument Words(LocalText text) => MessageArgument.Words(text);
}

/// <summary>What one working-out came to.</summary>
/// <param name="Trouble">What is the matter.</param>
/// <param name="Value">The figure; null where it has none.</param>
/// <param name="Expected">What it should be; null where that cannot be told.</param>
/// <param name="Reckoning">How both were worked out.</param>
internal readonly record struct FormulaResult(Trouble Trouble, decimal? Value, decimal? Expected, Reckoning Reckoning)
{
    /// <summary>What stood in the way; null for nothing.</summary>
    public Obstacle? Obstacle => Reckoning.Obstacle;
}

/// <summary>What may be the matter with a figure.</summary>
internal enum Trouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not what it should be.</summary>
    Differs,

    /// <summary>It is 0.</summary>
    Zero,

    /// <summary>A number was not given.</summary>
    Missing,

    /// <summary>A divisor is 0.</summary>
    DivisionByZero,

    /// <summary>The numbers come to something too large.</summary>
    TooLarge,
}
