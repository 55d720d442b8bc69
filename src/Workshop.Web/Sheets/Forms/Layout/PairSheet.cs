using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>The sheet of a field of names with values: the names asked for, then room for the trainee's own.</summary>
internal static class PairSheet
{
    private const int Name = 1, Value = 2, Rule = 3;
    private const int HeadRows = 3;

    public static FormSheet Of(string name, Field field, SheetWording words)
    {
        var firstOwn = HeadRows + 1 + field.Columns.Length;
        return new(
            name,
            [.. Head(field, words), .. field.Columns.SelectMany((c, i) => Asked(field, c, HeadRows + 1 + i, words)), .. OwnRules(field, firstOwn, words)],
            [.. field.Columns.Select((c, i) => AskedValue(field, c, HeadRows + 1 + i, words)), .. OwnRanges(field, firstOwn, words)],
            [32, 60, 24],
            HeadRows);
    }

    private static IEnumerable<PrintedCell> Head(Field field, SheetWording words) =>
    [
        new(new(1, Name), words.Label(field), CellStyle.Title),
        new(new(2, Name), words.Hint(field) ?? "", CellStyle.Note),
        new(new(HeadRows, Name), words["PairName"], CellStyle.Heading, IsAnchor: true),
        new(new(HeadRows, Value), words["PairValue"], CellStyle.Heading, IsAnchor: true),
        new(new(HeadRows, Rule), words["HeadRule"], CellStyle.Heading),
    ];

    private static IEnumerable<PrintedCell> Asked(Field field, Column column, int row, SheetWording words) =>
    [
        new(new(row, Name), words.Label(column), CellStyle.Heading, IsAnchor: true),
        new(new(row, Rule), words.Rule(Expected.Of(field, column)), CellStyle.Hint),
    ];

    private static AnswerRange AskedValue(Field field, Column column, int row, SheetWording words) =>
        new(field.Id, column.Id, Expected.Of(field, column), new(row, Value), Rows: 1, Repeats: false) { Label = column.Label.In(words.Language) };

    private static int OwnRoom(Field field) => field.OpenKeys ? Math.Max(0, field.MaxItems - field.Columns.Length) : 0;

    private static IEnumerable<PrintedCell> OwnRules(Field field, int first, SheetWording words) =>
        Enumerable.Range(0, OwnRoom(field)).Select(i => new PrintedCell(new(first + i, Rule), words["OwnPair"], CellStyle.Hint));

    private static ImmutableArray<AnswerRange> OwnRanges(Field field, int first, SheetWording words) => OwnRoom(field) is not (> 0 and var room) ? [] :
    [
        new(field.Id, InputNames.OwnName, Expected.Words(field), new(first, Name), room, Repeats: true) { Label = words["PairName"] },
        new(field.Id, InputNames.OwnValue, Expected.Words(field), new(first, Value), room, Repeats: true) { Label = words["PairValue"] },
    ];
}
