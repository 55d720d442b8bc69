using System.Text.RegularExpressions;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A text matches a regular expression, or does not. Patterns run without backtracking, so that no text, however hostile, takes
/// more than linear time; look-around and back-references are therefore refused when the check is bound.
/// </summary>
[CheckKind("regex")]
[Describe("文本符合（或不含）一个正则表达式。", "A text matches a regular expression, or does not.")]
public sealed class Pattern : ICheck
{
    private readonly Parameters _p;
    private readonly Regex _regex;
    private readonly MessageArgument _label;
    private readonly Message _right;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")]
        [FieldId(FieldType.Text, FieldType.List, FieldType.Blocks, FieldType.KeyValue, FieldType.Rows)] string Field,
        [Describe("正则表达式（.NET 语法，不能回溯）", "Regular expression: .NET syntax without backtracking")][NotEmpty][Within(1, 1_000)] string Pattern,
        [Describe("true：应出现；false：不应出现", "true: must be found; false: must not")] bool Wanted = true);

    internal static class Says
    {
        public const string Right = "regex.right";
        public const string Absent = "regex.absent";
        public const string AbsentNext = "regex.add";
        public const string Present = "regex.present";
        public const string PresentNext = "regex.remove";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The pattern is not well formed, or cannot be matched without backtracking.</exception>
    public Pattern(Parameters parameters)
    {
        _p = parameters;
        _regex = Compile(parameters.Pattern);
        _label = MessageArgument.Label(parameters.Field);
        _right = Message.Of(Says.Right, _label);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var texts = AnswerTexts.Of(input.Answers, _p.Field);
        if (texts.AreBlank) return _nothing;
        for (var i = 0; i < texts.Count; i++)
            foreach (var match in _regex.EnumerateMatches(texts[i]))
                return _p.Wanted ? input.Full(_p.Field, _right) : Present(texts, i, match);
        return _p.Wanted
            ? Verdicts.None(_p.Field, Message.Of(Says.Absent, _label), Message.Of(Says.AbsentNext, _label))
            : input.Full(_p.Field, _right);
    }

    private Verdict Present(AnswerTexts texts, int i, ValueMatch match)
    {
        var spots = match.Length > 0 ? Spots.At(texts.PlaceOf(i, match.Index, match.Length)) : null;
        var found = texts[i].Substring(match.Index, Math.Min(match.Length, MostShown));
        return Verdicts.None(_p.Field, Message.Of(Says.Present, _label, found), Message.Of(Says.PresentNext, _label, found), spots);
    }

    private const int MostShown = 20;

    private static Regex Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(pattern), refusal);
        }
    }
}
