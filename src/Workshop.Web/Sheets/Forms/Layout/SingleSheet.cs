using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>The sheet of all fields with one value, a line each. Files cannot lie in a cell: their line says where they go.</summary>
internal static class SingleSheet
{
    private const int Label = 1, Answer = 2, Rule = 3, Hint = 4;
    private const int HeadRows = 1;

    private static readonly string[] HeadingKeys = ["HeadField", "HeadAnswer", "HeadRule", "HeadHint"];

    public static bool Takes(Field field) => field.Type is not (FieldType.Rows or FieldType.Blocks or FieldType.List or FieldType.KeyValue);

    public static FormSheet Of(string name, ImmutableArray<Field> fields, SheetWording words) => new(
        name,
        [.. Headings(words), .. fields.SelectMany((field, i) => Printed(field, HeadRows + 1 + i, words))],
        [.. fields.Index().Where(f => f.Item.Type != FieldType.Files).Select(f => Range(f.Item, HeadRows + 1 + f.Index, words))],
        [28, 60, 24, 60],
        HeadRows);

    private static IEnumerable<PrintedCell> Headings(SheetWording words) =>
        HeadingKeys.Select((key, i) => new PrintedCell(new(1, i + 1), words[key], CellStyle.Heading));

    private static IEnumerable<PrintedCell> Printed(Field field, int row, SheetWording words)
    {
        var isFile = field.Type == FieldType.Files;
        yield return new(new(row, Label), words.Label(field), CellStyle.Heading, IsAnchor: !isFile);
        if (isFile)
            yield return new(new(row, Answer), words["FilesElsewhere"], CellStyle.Hint);
        else
            yield return new(new(row, Rule), words.Rule(Expected.Of(field), field.Unit), CellStyle.Hint);
        if (string.Join(' ', new[] { words.Hint(field), field.TakesFile ? words["FilesElsewhere"] : null }.OfType<string>()) is { Length: > 0 } hint)
            yield return new(new(row, Hint), hint, CellStyle.Hint);
    }

    private static AnswerRange Range(Field field, int row, SheetWording words) => new(
        field.Id, field.Type == FieldType.Duration ? InputNames.Seconds : null, Expected.Of(field), new(row, Answer), Rows: 1, Repeats: false)
    {
        Label = field.Label.In(words.Language),
    };
}
