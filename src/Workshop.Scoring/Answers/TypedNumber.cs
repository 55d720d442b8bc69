using System.Globalization;

namespace Workshop.Scoring.Answers;

/// <summary>
/// A number as people type it: digits with a point, perhaps a sign or an exponent, half-width or full-width (４９９．００),
/// blanks around it. No thousands separators, no currency sign, no unit.
/// </summary>
public static class TypedNumber
{
    /// <summary>The largest size of any number in a form, in either direction.</summary>
    public const decimal Largest = 99_999_999.99m;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number; its scale is the number of decimals typed.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="value">The number, or 0 where there is a fault.</param>
    public static NumberFault Read(string typed, out decimal value)
    {
        var text = HalfWidth(typed.AsSpan().Trim());
        value = 0m;
        if (!IsNumber(text))
            return IsNumber(WithoutSeparators(text)) ? NumberFault.ThousandsSeparator : NumberFault.NotANumber;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
            return NumberFault.TooLarge;
        value = number;
        return NumberFault.None;
    }

    /// <summary>Whether a text is a number within the limits.</summary>
    public static bool TryRead(string typed, out decimal value) => Read(typed, out value) == NumberFault.None;

    internal static string HalfWidth(ReadOnlySpan<char> typed)
    {
        var text = typed.ToArray();
        for (var i = 0; i < text.Length; i++)
            if (text[i] is >= '！' and <= '～') text[i] = (char)(text[i] - '！' + '!');
        return new(text);
    }

    private static string WithoutSeparators(string text) =>
        string.Concat(text.Where(c => c is not (',' or '\'' or '_' or ' ' or '\u00a0' or '\u2009' or '\u202f')));

    private static bool IsNumber(string text)
    {
        var rest = text.AsSpan();
        if (rest is ['+' or '-', ..]) rest = rest[1..];
        var digits = TakeDigits(ref rest);
        if (rest is ['.', ..])
        {
            rest = rest[1..];
            digits += TakeDigits(ref rest);
        }
        return digits > 0 && (rest.IsEmpty || IsExponent(rest));
    }

    private static bool IsExponent(ReadOnlySpan<char> rest)
    {
        if (rest is not ['e' or 'E', ..]) return false;
        rest = rest[1..];
        if (rest is ['+' or '-', ..]) rest = rest[1..];
        return TakeDigits(ref rest) > 0 && rest.IsEmpty;
    }

    private static int TakeDigits(ref ReadOnlySpan<char> rest)
    {
        var count = rest.IndexOfAnyExceptInRange('0', '9');
        if (count < 0) count = rest.Length;
        rest = rest[count..];
        return count;
    }
}

/// <summary>Why a text is no number a form can take.</summary>
public enum NumberFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is something else.</summary>
    NotANumber,

    /// <summary>It would be one without the commas or blanks between its digits.</summary>
    ThousandsSeparator,

    /// <summary>Its size is over <see cref="TypedNumber.Largest"/>.</summary>
    TooLarge,
}
