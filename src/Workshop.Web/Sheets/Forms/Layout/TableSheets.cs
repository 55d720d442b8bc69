using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>Sheets of fields that repeat: title, hint, headings, what each column takes, then a line for each row there may be.</summary>
internal static class TableSheets
{
    private const int Title = 1, Hint = 2, Heading = 3, Rule = 4;
    private const int HeadRows = 4;

    private sealed record TableColumn(string? Part, string Heading, Expected Expected, double Width);

    public static FormSheet OfRows(string name, Field field, SheetWording words) => Of(name, field, words,
        [.. field.Columns.Select(c => new TableColumn(c.Id, words.Label(c), Expected.Of(field, c), WidthOf(c)))]);

    public static FormSheet OfBlocks(string name, Field field, SheetWording words) => Of(name, field, words,
        [
            new(InputNames.Kind, words["BlockKind"], Expected.Kind(field), 20),
            new(InputNames.Heading, words["BlockHeading"], Expected.Words(field), 30),
            new(InputNames.Text, words["BlockText"], Expected.Words(field), 70),
        ],
        words["BlockPictures"]);

    public static FormSheet OfList(string name, Field field, SheetWording words) =>
        Of(name, field, words, [new(null, field.Label.In(words.Language), Expected.Words(field), 90)]);

    private static FormSheet Of(string name, Field field, SheetWording words, ImmutableArray<TableColumn> columns, string? note = null) => new(
        name,
        [
            new(new(Title, 1), words.Label(field), CellStyle.Title),
            new(new(Hint, 1), string.Join(' ', new[] { words.Hint(field), words["MostRows", field.MaxItems], note }.OfType<string>()), CellStyle.Note),
            .. columns.Select((c, i) => new PrintedCell(new(Heading, i + 1), c.Heading, CellStyle.Heading, IsAnchor: true)),
            .. columns.Select((c, i) => new PrintedCell(new(Rule, i + 1), words.Rule(c.Expected), CellStyle.Hint)),
        ],
        [.. columns.Select((c, i) => new AnswerRange(field.Id, c.Part, c.Expected, new(HeadRows + 1, i + 1), field.MaxItems, Repeats: true) { Label = c.Heading })],
        [.. columns.Select(c => c.Width)],
        HeadRows);

    private static double WidthOf(Column column) => column switch
    {
        { Multiline: true } => 50,
        { Type: FieldType.Choice or FieldType.Text } => 22,
        _ => 16,
    };
}
