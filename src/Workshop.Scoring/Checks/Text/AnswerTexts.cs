using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// The texts within an answer, in order: a text, the items of a list, heading and text of each block, the values of pairs, the
/// words in the cells of a table (row by row, columns in ordinal order; no numbers, days or options).
/// </summary>
/// <remarks>Answers of other types, and none at all, hold no texts.</remarks>
internal readonly struct AnswerTexts(Answer? answer)
{
    private static readonly Comparer<(int Row, string Column, string Text)> ByColumn =
        Comparer<(int Row, string Column, string Text)>.Create((one, other) => string.CompareOrdinal(one.Column, other.Column));

    private readonly List<(int Row, string Column, string Text)>? _cells = answer is RowsAnswer table ? CellsOf(table) : null;

    public static AnswerTexts Of(FormAnswers answers, string field) => new(answers.ByField.GetValueOrDefault(field));

    public int Count => answer switch
    {
        TextAnswer => 1,
        ListAnswer list => list.Items.Length,
        BlocksAnswer page => 2 * page.Blocks.Length,
        KeyValueAnswer pairs => pairs.Pairs.Length,
        _ => _cells?.Count ?? 0,
    };

    public string this[int i] => answer switch
    {
        TextAnswer text => text.Text,
        ListAnswer list => list.Items[i],
        BlocksAnswer page => i % 2 == 0 ? page.Blocks[i / 2].Heading : page.Blocks[i / 2].Text,
        KeyValueAnswer pairs => pairs.Pairs[i].Value,
        RowsAnswer => _cells![i].Text,
        _ => throw new ArgumentOutOfRangeException(nameof(i), i, "This answer holds no texts."),
    };

    /// <summary>Whether no text holds anything but white space.</summary>
    public bool AreBlank
    {
        get
        {
            for (var i = 0; i < Count; i++)
                if (!string.IsNullOrWhiteSpace(this[i])) return false;
            return true;
        }
    }

    /// <summary>A stretch of one of the texts as a place of the answer.</summary>
    public Place PlaceOf(int i, int start, int length) => answer switch
    {
        ListAnswer => new(i, null, start, length),
        BlocksAnswer => new(i / 2, i % 2 == 0 ? "heading" : "text", start, length),
        KeyValueAnswer pairs => new(null, pairs.Pairs[i].Key, start, length),
        RowsAnswer => new(_cells![i].Row, _cells[i].Column, start, length),
        _ => Place.Range(start, length),
    };

    private static List<(int Row, string Column, string Text)> CellsOf(RowsAnswer table)
    {
        var cells = new List<(int Row, string Column, string Text)>(4 * table.Rows.Length);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var first = cells.Count;
            foreach (var (column, cell) in table.Rows[i].Cells)
                if (cell.IsText) cells.Add((i, column, cell.Text));
            cells.Sort(first, cells.Count - first, ByColumn);
        }
        return cells;
    }
}
