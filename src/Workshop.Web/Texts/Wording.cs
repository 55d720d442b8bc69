using System.Globalization;
using System.Resources;
using Workshop.Scoring;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Texts;

/// <summary>Puts the engine's messages into words of one language, with the labels of one task's form.</summary>
public sealed class Wording(Form form, string language)
{
    private static readonly ResourceManager Findings = new("Workshop.Web.Texts.Findings", typeof(Wording).Assembly);
    private static readonly ResourceManager Problems = new("Workshop.Web.Texts.TaskWords", typeof(Wording).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>Language tag of the words.</summary>
    public string Language => language;

    /// <summary>The sentence of a message; the key itself where no wording exists, so that nothing is ever hidden.</summary>
    public string Say(Message message) =>
        (Findings.GetString(message.Key, _culture) ?? Problems.GetString(message.Key, _culture)) is { } wording
            ? string.Format(_culture, wording, [.. message.Arguments.Select(a => a.In(language, form))])
            : message.Key;

    /// <summary>The label of a field; its id where the form no longer has it.</summary>
    public string Label(string field) => MessageArgument.Label(field).In(language, form);

    /// <summary>The label of an option or column of a field, or null.</summary>
    public string? FindLabel(string field, string part) => form.FindLabel($"{field}/{part}")?.In(language);

    /// <summary>Where a problem is: the field's label, with row and part where it has them.</summary>
    public string Address(AnswerProblem problem)
    {
        var field = Label(problem.Field);
        var row = problem.Row is { } index ? $" #{index + 1}" : "";
        var part = problem.Part is { } id ? $" {MessageArgument.Label(problem.Field, id).In(language, form)}" : "";
        return field + row + part;
    }
}
