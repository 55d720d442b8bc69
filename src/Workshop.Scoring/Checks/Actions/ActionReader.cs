using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks.Actions;

/// <summary>Takes the actions out of an answer.</summary>
internal static class ActionReader
{
    /// <summary>Rows, items or lines that say anything, in order.</summary>
    /// <param name="answers">The work.</param>
    /// <param name="field">A table, list or text.</param>
    /// <param name="columns">Columns to read; empty for all.</param>
    public static List<StatedAction> Read(FormAnswers answers, string field, ImmutableArray<string> columns) =>
        answers.ByField.GetValueOrDefault(field) switch
        {
            RowsAnswer table => Rows(table, columns.IsDefault ? [] : columns),
            ListAnswer list => [.. list.Items.Select((text, i) => new StatedAction(i + 1, text, false, Place.InRow(i))).Where(a => Letters.AreIn(a.Text))],
            TextAnswer text => Lines(text.Text),
            _ => [],
        };

    private static List<StatedAction> Rows(RowsAnswer table, ImmutableArray<string> columns)
    {
        var actions = new List<StatedAction>();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = table.Rows[i].Cells.Where(c => columns.IsEmpty || columns.Contains(c.Key))
                .OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value).ToList();
            var text = string.Join('\n', cells.Where(c => c.Number is null).Select(c => c.Text));
            if (Letters.AreIn(text)) actions.Add(new(i + 1, text, cells.Exists(c => c.Number is not null and not 0), Place.InRow(i)));
        }
        return actions;
    }

    private static List<StatedAction> Lines(string text)
    {
        var actions = new List<StatedAction>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text[start..end];
            if (Letters.AreIn(line)) actions.Add(new(actions.Count + 1, line, false, Place.Range(start, end - start)));
        }
        return actions;
    }
}

/// <summary>One action as written.</summary>
/// <param name="Number">1-based number of the row, item or line that says anything.</param>
/// <param name="Text">Its words; those of several columns on lines of their own.</param>
/// <param name="HasFigure">Whether a column of numbers holds one beside the words.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct StatedAction(int Number, string Text, bool HasFigure, Place Place);
