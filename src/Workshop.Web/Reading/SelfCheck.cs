using System.Collections.Immutable;
using System.Globalization;
using Workshop.Content;

namespace Workshop.Web.Reading;

/// <summary>Judges what a reader answered to a module's own questions. Nothing of it counts.</summary>
public static class SelfCheck
{
    /// <param name="question">The question.</param>
    /// <param name="given">Ids chosen, or the number typed; for an order, "position:id" pairs are sorted by the caller.</param>
    /// <returns>Null where nothing was answered.</returns>
    public static bool? IsRight(SelfCheckQuestion question, ImmutableArray<string> given) => given switch
    {
        { IsDefaultOrEmpty: true } => null,
        _ => question.Kind switch
        {
            SelfCheckKind.Number => IsNear(question, given[0]),
            SelfCheckKind.Order => given.SequenceEqual(question.Answer),
            SelfCheckKind.Single or SelfCheckKind.Multiple => given.ToHashSet().SetEquals(question.Answer),
        },
    };

    private static bool? IsNear(SelfCheckQuestion question, string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var text = typed.Trim().TrimEnd('%');
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number - question.Value!.Value) <= question.Tolerance;
    }
}
