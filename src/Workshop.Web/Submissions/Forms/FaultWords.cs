using Microsoft.Extensions.Localization;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;
using Workshop.Web.Frame.Language;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Says in the reader's language what cannot be taken, and where.</summary>
public sealed class FaultWords(IStringLocalizer<TaskWords> words)
{
    /// <summary>An answer that is missing or cannot be read.</summary>
    public FieldFault Of(AnswerProblem problem, Form form)
    {
        var field = form.FindField(problem.Field);
        var (row, part) = Place(problem, field);
        var arguments = problem.Arguments.Select(a => a.In(Languages.Current, form)).Prepend(Label(problem, field));
        var text = words[problem.Code, [.. arguments]].Value;
        return new FieldFault(field?.Id ?? "", row, part, row is { } at ? words["FaultInRow", at + 1, text].Value : text);
    }

    /// <summary>A file that was not taken.</summary>
    public FieldFault Of(string code, string field, int? row, string fileName) => new(field, row, null, words[code, fileName].Value);

    /// <summary>Among pairs, those asked for are named and the others counted from where they begin.</summary>
    private static (int? Row, string? Part) Place(AnswerProblem problem, Field? field)
    {
        if (field is not { Type: FieldType.KeyValue })
            return (problem.Row, problem.Part);
        if (problem.Part is { } name && field.Columns.Any(c => c.Id == name))
            return (null, name);
        return problem.Row is { } row ? (Math.Max(0, row - field.Columns.Length), InputNames.PairName) : (null, null);
    }

    private string Label(AnswerProblem problem, Field? field)
    {
        if (field is null)
            return problem.Field;
        return (problem.Part is { } part ? field.FindPart(part)?.In(Languages.Current) ?? PartWord(part) : null)
            ?? field.Label.In(Languages.Current);
    }

    private string? PartWord(string part) => part switch
    {
        InputNames.Kind => words["BlockKind"].Value,
        InputNames.Heading => words["BlockHeading"].Value,
        InputNames.Text => words["BlockText"].Value,
        InputNames.PairName => words["PairName"].Value,
        _ => null,
    };
}
