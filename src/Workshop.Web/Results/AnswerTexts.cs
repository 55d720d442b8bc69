using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Web.Texts;

namespace Workshop.Web.Results;

/// <summary>Finds the text a place points at.</summary>
public static class AnswerTexts
{
    /// <summary>The text of a field, or of the item, block, pair or row within it; null where there is none to show.</summary>
    /// <param name="answers">What was handed in.</param>
    /// <param name="field">Field id.</param>
    /// <param name="place">Where in the field.</param>
    /// <param name="wording">Names the options that cells hold by their ids.</param>
    public static string? Find(FormAnswers answers, string field, Place place, Wording wording)
    {
        return answers.ByField.GetValueOrDefault(field) switch
        {
            TextAnswer text => text.Text,
            ListAnswer list when place.Row is { } row && row < list.Items.Length => list.Items[row],
            BlocksAnswer blocks when place.Row is { } row && row < blocks.Blocks.Length => Of(blocks.Blocks[row], place.Part),
            RowsAnswer rows when place.Row is { } row && row < rows.Rows.Length => Of(rows.Rows[row], place.Part, Say),
            KeyValueAnswer pairs when place.Part is { } name => Say(name, pairs.Pairs.FirstOrDefault(p => p.Key == name).Value),
            FilesAnswer files when place.Row is { } row && row < files.Files.Length => files.Files[row].Name,
            _ => null,
        };

        string? Say(string part, string? text) => text is { Length: > 0 } ? wording.FindLabel(field, $"{part}/{text}") ?? text : text;
    }

    private static string? Of(Block block, string? part) => part switch
    {
        "heading" => block.Heading,
        "image" => block.Image?.Name,
        null when block.Heading.Length > 0 => block.Heading,
        _ => block.Text,
    };

    private static string? Of(Row row, string? part, Func<string, string?, string?> say) => part is not null
        ? say(part, row.Text(part))
        : string.Join(" / ", row.Cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => say(c.Key, c.Value.Text)));
}
