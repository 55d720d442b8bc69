using Workshop.Scoring.Answers;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>One act of binding: what parameters may refer to, and the faults found so far.</summary>
internal sealed record Binding(Form Form, CheckResources Resources, ICollection<RubricProblem> Problems)
{
    /// <summary>How many faults there are.</summary>
    public int Faults => Problems.Count;

    public void Report(string code, int line, string text) => Problems.Add(new(code, text, line));

    public void UnknownKey(string key, IEnumerable<string> allowed, int line) =>
        Report("SC1102", line, $"There is no parameter '{key}'; allowed: {Spell(allowed)}.");

    public void Missing(string key, int line) =>
        Report("SC1103", line, $"The parameter '{key}' is missing.");

    public void WrongType(string key, string wanted, ParameterNode found) =>
        Report("SC1104", found.Line, $"The parameter '{key}' must be {wanted}, not {Show(found)}.");

    public void OutOfRange(string key, string what, decimal min, decimal max, int line) =>
        Report("SC1105", line, FormattableString.Invariant($"{what} '{key}' must lie between {min} and {max}."));

    public void Empty(string key, int line) =>
        Report("SC1106", line, $"The parameter '{key}' must not be empty.");

    public void Unknown(string code, string key, string what, string found, IEnumerable<string> allowed, int line) =>
        Report(code, line, $"The parameter '{key}' names {what} '{found}', which does not exist; there are: {Spell(allowed)}.");

    public void WrongFieldType(string key, string what, string found, FieldType type, IEnumerable<FieldType> allowed, int line) =>
        Report("SC1108", line, $"The parameter '{key}' names {what} '{found}' of type {Spelling.KebabCase(type.ToString())}; "
            + $"allowed types: {Spell(allowed.Select(t => Spelling.KebabCase(t.ToString())))}.");

    public void Refused(string reason, int line) =>
        Report("SC1114", line, $"The parameters do not go together: {reason}");

    public void Repeated(string key, int line) =>
        Report("SC1115", line, $"The parameter '{key}' is given twice.");

    private static string Spell(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? list : "none";

    private static string Show(ParameterNode node) => node switch
    {
        ParameterText { Value: { Length: > 40 } text } => $"'{text[..40]}…'",
        ParameterText text => $"'{text.Value}'",
        ParameterList => "a list",
        _ => "a map",
    };
}
