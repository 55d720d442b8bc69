using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>One working-out of expressions over the answers; it remembers the first thing that stood in the way.</summary>
/// <param name="answers">The answers.</param>
/// <param name="row">The row whose columns are named alone; null for none.</param>
internal sealed class Reckoning(FormAnswers answers, Row? row = null)
{
    /// <summary>Beyond this size a value is nobody's figure, and sums and differences of two could no longer be held.</summary>
    private const decimal Largest = 1e24m;

    /// <summary>What stood in the way; null where everything could be worked out.</summary>
    public Obstacle? Obstacle { get; private set; }

    /// <summary>The value, or null where something stands in the way.</summary>
    public decimal? Of(Expression expression)
    {
        try
        {
            return Reckon(expression) is not { } value ? null
                : Math.Abs(value) <= Largest ? value : Stop(ObstacleKind.TooLarge, expression);
        }
        catch (OverflowException)
        {
            // Numbers of a form are limited, but their products are not.
            return Stop(ObstacleKind.TooLarge, expression);
        }
    }

    /// <summary>The number at an address, or null where none was given.</summary>
    public decimal? At(Address address) => address.Kind switch
    {
        AddressKind.Cell => row?.Number(address.Part!),
        AddressKind.Key => KeyOf(address),
        _ => answers.ByField.GetValueOrDefault(address.Field) switch
        {
            NumberAnswer number => number.Value,
            MoneyAnswer money => money.Amount,
            DurationAnswer duration => duration.Seconds,
            _ => null,
        },
    };

    private decimal? Reckon(Expression expression) => expression switch
    {
        Constant constant => constant.Value,
        Operand operand => At(operand.Address) ?? Stop(ObstacleKind.Missing, expression),
        Negation negation => -Reckon(negation.Of),
        Operation operation => Join(operation),
        Call call => Apply(call),
        ColumnCall call => Apply(call),
        _ => throw new ArgumentException($"Unknown expression {expression.GetType().Name}.", nameof(expression)),
    };

    private decimal? Join(Operation operation)
    {
        if (Reckon(operation.Left) is not { } left || Reckon(operation.Right) is not { } right) return null;
        return operation.Sign switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ when right == 0 => Stop(ObstacleKind.DivisionByZero, operation.Right),
            _ => left / right,
        };
    }

    private decimal? Apply(Call call)
    {
        var result = Reckon(call.Arguments[0]);
        if (call.Function == FunctionName.Round)
            return result is { } whole ? Math.Round(whole, DecimalsOf(call), MidpointRounding.AwayFromZero) : null;
        foreach (var argument in call.Arguments.AsSpan()[1..])
        {
            if (result is not { } before || Reckon(argument) is not { } value) return null;
            result = call.Function == FunctionName.Min ? Math.Min(before, value) : Math.Max(before, value);
        }
        return result;
    }

    private decimal? Apply(ColumnCall call)
    {
        var (sum, count) = (0m, 0);
        if (answers.TryGet<RowsAnswer>(call.Column.Field, out var table))
            foreach (var each in table.Rows)
                if (each.Number(call.Column.Part!) is { } number) (sum, count) = (sum + number, count + 1);
        if (count == 0) return Stop(ObstacleKind.Missing, call);
        return call.Function switch { FunctionName.Count => count, FunctionName.Average => sum / count, _ => sum };
    }

    private decimal? KeyOf(Address address)
    {
        if (!answers.TryGet<KeyValueAnswer>(address.Field, out var pairs)) return null;
        foreach (var (key, value) in pairs.Pairs)
            if (key == address.Part) return TypedNumber.TryRead(value, out var number) ? number : null;
        return null;
    }

    private static int DecimalsOf(Call round) => round.Arguments is [_, Constant decimals] ? (int)decimals.Value : 0;

    private decimal? Stop(ObstacleKind kind, Expression at)
    {
        Obstacle ??= new(kind, at);
        return null;
    }
}

/// <summary>Why an expression has no value for this work.</summary>
/// <param name="Kind">What is the matter.</param>
/// <param name="At">The part of the expression it is the matter with.</param>
internal sealed record Obstacle(ObstacleKind Kind, Expression At);

/// <summary>What may stand in the way of a value.</summary>
internal enum ObstacleKind
{
    /// <summary>A number was not given.</summary>
    Missing,

    /// <summary>A divisor is 0.</summary>
    DivisionByZero,

    /// <summary>A value beyond what can be held.</summary>
    TooLarge,
}
