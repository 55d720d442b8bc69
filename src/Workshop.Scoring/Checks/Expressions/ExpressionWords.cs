using System.Globalization;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>Puts an expression in words as a person would write it down: UV 2500 × 转化率 8 ÷ 100.</summary>
/// <param name="reckoning">Where the figures behind the names come from; null for the names alone.</param>
internal sealed class ExpressionWords(Reckoning? reckoning)
{
    private const int Loosest = 0;
    private const int Product = 1;
    private const int Tightest = 2;

    /// <summary>The words in both languages.</summary>
    public LocalText Of(Expression expression) => Spell(expression, Loosest);

    /// <summary>A number as people write it: at most four decimals, no trailing zeros.</summary>
    public static string Figure(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private LocalText Spell(Expression expression, int within) => expression switch
    {
        Constant constant => Same(Figure(constant.Value)),
        Operand { Address: var address } => WithFigure(address.Label, expression),
        ColumnCall call => WithFigure(Title(call), expression),
        Negation negation => Join(Same("−"), Spell(negation.Of, Tightest)),
        Operation operation => Spell(operation, within),
        Call { Function: FunctionName.Round } call => Spell(call.Arguments[0], within),
        Call call => Spell(call),
        _ => throw new ArgumentException($"Unknown expression {expression.GetType().Name}.", nameof(expression)),
    };

    private LocalText Spell(Operation operation, int within)
    {
        var own = operation.Sign is '+' or '-' ? Loosest : Product;
        var sign = operation.Sign switch { '*' => " × ", '/' => " ÷ ", '-' => " − ", _ => " + " };
        var words = Join(Spell(operation.Left, own), Same(sign), Spell(operation.Right, own + 1));
        return own >= within ? words : Join(new("（", "("), words, new("）", ")"));
    }

    private LocalText Spell(Call call)
    {
        var parts = call.Arguments.Select(a => Spell(a, Loosest)).ToList();
        var name = call.Function == FunctionName.Min ? new LocalText("取小", "smaller of ") : new LocalText("取大", "larger of ");
        return Join(name, new($"（{string.Join('，', parts.Select(p => p.Zh))}）", $"({string.Join(", ", parts.Select(p => p.En))})"));
    }

    private static LocalText Title(ColumnCall call) => call.Function switch
    {
        FunctionName.Average => new($"{call.Column.Label.Zh}平均", $"average {call.Column.Label.En}"),
        FunctionName.Count => new($"{call.Column.Label.Zh}个数", $"count of {call.Column.Label.En}"),
        _ => new($"{call.Column.Label.Zh}合计", $"total of {call.Column.Label.En}"),
    };

    private LocalText WithFigure(LocalText label, Expression expression) =>
        reckoning?.Of(expression) is { } number ? new($"{label.Zh} {Figure(number)}", $"{label.En} {Figure(number)}") : label;

    private static LocalText Same(string text) => new(text, text);

    private static LocalText Join(params ReadOnlySpan<LocalText> parts)
    {
        var (zh, en) = ("", "");
        foreach (var part in parts) (zh, en) = (zh + part.Zh, en + part.En);
        return new(zh, en);
    }
}
