using System.Text;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks.Sections;

/// <summary>The text of a whole field, or of one part of it, a line for each of its texts.</summary>
internal static class SectionText
{
    /// <param name="answers">The work.</param>
    /// <param name="field">Id of the field.</param>
    /// <param name="part">Id of a name or kind of block within it; null for all.</param>
    public static string Of(FormAnswers answers, string field, string? part)
    {
        var answer = answers.ByField.GetValueOrDefault(field);
        if (answer is TextAnswer { Text: var only }) return only;
        var texts = new AnswerTexts(answer);
        var all = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
            if (part is null || PartOf(answer, i) == part) all.Append(texts[i]).Append('\n');
        return all.ToString();
    }

    private static string? PartOf(Answer? answer, int i) => answer switch
    {
        BlocksAnswer page => page.Blocks[i / 2].Kind,
        KeyValueAnswer pairs => pairs.Pairs[i].Key,
        _ => null,
    };
}
