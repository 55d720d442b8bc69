using System.Collections.Immutable;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>An arithmetic expression over the numbers of a form, its names already found there.</summary>
internal abstract record Expression;

/// <summary>A number as the author wrote it.</summary>
internal sealed record Constant(decimal Value) : Expression;

/// <summary>One number of the form.</summary>
internal sealed record Operand(Address Address) : Expression;

/// <summary>A minus sign.</summary>
internal sealed record Negation(Expression Of) : Expression;

/// <summary>Two parts joined by one of + - * /.</summary>
internal sealed record Operation(char Sign, Expression Left, Expression Right) : Expression;

/// <summary>A function of numbers.</summary>
internal sealed record Call(FunctionName Function, ImmutableArray<Expression> Arguments) : Expression;

/// <summary>A function of a whole column.</summary>
internal sealed record ColumnCall(FunctionName Function, Address Column) : Expression;

/// <summary>The functions an author may call, written in lower case.</summary>
internal enum FunctionName
{
    /// <summary>The smallest of its arguments.</summary>
    Min,

    /// <summary>The largest of its arguments.</summary>
    Max,

    /// <summary>The first argument rounded to so many decimals, half away from zero; 0 decimals where there is no second.</summary>
    Round,

    /// <summary>The total of a column.</summary>
    Sum,

    /// <summary>The mean of the numbers in a column.</summary>
    Average,

    /// <summary>How many rows have a number in the column.</summary>
    Count,
}

/// <summary>Where a number of the form is.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Field">Id of the field.</param>
/// <param name="Part">Id of the key or column; null for a plain field.</param>
/// <param name="Label">What people call it.</param>
internal sealed record Address(AddressKind Kind, string Field, string? Part, LocalText Label);

/// <summary>Kinds of place a number may be in.</summary>
internal enum AddressKind
{
    /// <summary>A number, money or duration field.</summary>
    Field,

    /// <summary>A name of a key-value field.</summary>
    Key,

    /// <summary>A column of the row that is being looked at.</summary>
    Cell,

    /// <summary>A column over all rows.</summary>
    Column,
}
