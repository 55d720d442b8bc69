using System.Collections.Immutable;
using System.Globalization;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>
/// Reads what an author wrote: decimal numbers, names of the form, + - * /, parentheses, min, max and round of numbers, sum,
/// average and count of a column. A slash right between two names belongs to an address (<c>channels/budget</c>); to divide
/// one name by another, write blanks around it. Percentages are plain numbers.
/// </summary>
internal ref struct ExpressionReader
{
    private const int DeepestNesting = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly ExpressionNames _names;
    private int _at;
    private int _depth;

    private ExpressionReader(string text, ExpressionNames names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>The expression.</summary>
    /// <exception cref="ExpressionFault">It cannot be read, or names what is not there.</exception>
    public static Expression Read(string text, ExpressionNames names)
    {
        var reader = new ExpressionReader(text, names);
        var expression = reader.ReadSum();
        if (reader.Peek() != '\0') throw reader.Unexpected();
        return expression;
    }

    private Expression ReadSum()
    {
        if (++_depth > DeepestNesting) throw new ExpressionFault(ExpressionFault.Syntax, "parentheses are nested too deeply");
        var left = ReadProduct();
        while (Peek() is '+' or '-') left = new Operation(Next(), left, ReadProduct());
        _depth--;
        return left;
    }

    private Expression ReadProduct()
    {
        var left = ReadFactor();
        while (Peek() is '*' or '/') left = new Operation(Next(), left, ReadFactor());
        return left;
    }

    private Expression ReadFactor()
    {
        var negative = false;
        for (; Peek() == '-'; _at++) negative = !negative;
        var factor = Peek() switch
        {
            '(' => ReadParentheses(),
            >= '0' and <= '9' => ReadNumber(),
            var c when char.IsAsciiLetter(c) => ReadNameOrCall(),
            _ => throw Unexpected(),
        };
        return negative ? new Negation(factor) : factor;
    }

    private Expression ReadParentheses()
    {
        Expect('(');
        var inner = ReadSum();
        Expect(')');
        return inner;
    }

    private Constant ReadNumber()
    {
        var digits = TakeWhile(static c => char.IsAsciiDigit(c) || c == '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : throw new ExpressionFault(ExpressionFault.Syntax, $"'{digits}' is no number");
    }

    private Expression ReadNameOrCall()
    {
        var name = ReadName();
        return Peek() == '(' ? ReadCall(name) : new Operand(_names.Find(name));
    }

    private string ReadName()
    {
        Peek();
        var name = TakeWhile(char.IsAsciiLetterOrDigit);
        var isAddress = _at + 1 < _text.Length && _text[_at] == '/' && char.IsAsciiLetter(_text[_at + 1]);
        if (!isAddress) return name;
        _at++;
        return $"{name}/{TakeWhile(char.IsAsciiLetterOrDigit)}";
    }

    private Expression ReadCall(string name)
    {
        if (!Enum.TryParse<FunctionName>(name, true, out var function) || name.Any(char.IsAsciiLetterUpper))
            throw new ExpressionFault(
                ExpressionFault.Syntax, $"there is no function '{name}'; there are: min, max, round, sum, average, count");
        Expect('(');
        var call = function is FunctionName.Sum or FunctionName.Average or FunctionName.Count
            ? (Expression)new ColumnCall(function, _names.FindColumn(ReadName()))
            : new Call(function, ReadArguments());
        Expect(')');
        if (call is Call { Function: FunctionName.Round } round) RequireDecimals(round);
        return call;
    }

    private ImmutableArray<Expression> ReadArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        arguments.Add(ReadSum());
        for (; Peek() == ','; arguments.Add(ReadSum())) _at++;
        return arguments.ToImmutable();
    }

    private static void RequireDecimals(Call round)
    {
        if (round.Arguments is [_] or [_, Constant { Value: 0m or 1m or 2m or 3m or 4m }]) return;
        throw new ExpressionFault(ExpressionFault.Syntax, "round takes one expression and how many decimals to keep, 0 to 4");
    }

    /// <summary>The next character that is no blank, left where it is; NUL at the end.</summary>
    private char Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private char Next() => _text[_at++];

    private void Expect(char wanted)
    {
        if (Peek() != wanted) throw Unexpected();
        _at++;
    }

    private string TakeWhile(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at])) _at++;
        return _text[start.._at].ToString();
    }

    private readonly ExpressionFault Unexpected() => new(
        ExpressionFault.Syntax, _at < _text.Length ? $"'{_text[_at]}' is not expected at character {_at + 1}" : "it ends too early");
}
