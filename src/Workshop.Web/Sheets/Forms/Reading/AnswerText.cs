using System.Globalization;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>What a cell answers: the text as it would be typed into the page, or why there is none.</summary>
internal sealed class AnswerText(bool from1904, SheetWording words)
{
    /// <summary>The text of a cell, empty for a blank one; or the trouble with it and what was found.</summary>
    public (string Text, CellTrouble? Trouble) Read(RawCell cell, Expected expected)
    {
        var found = Shown(cell);
        return cell.Kind switch
        {
            RawKind.Blank => ("", null),
            RawKind.Formula => (found, CellTrouble.Formula),
            RawKind.Error => (found, CellTrouble.Error),
            _ when string.IsNullOrWhiteSpace(found) => ("", null),
            _ => expected.Type switch
            {
                FieldType.Text => (found, found.Length > expected.MaxLength ? CellTrouble.TooLong : null),
                FieldType.Choice => Choice(found, expected),
                FieldType.Date => Day(cell, found),
                _ => Number(cell, found, expected),
            },
        };
    }

    /// <summary>A cell as its sheet shows it.</summary>
    public string Shown(RawCell cell) => cell switch
    {
        { Kind: RawKind.Formula } => "=" + cell.Text,
        { Kind: RawKind.Number } => CellValues.FindNumber(cell.Text) is { } number ? Shown(number, cell.Look) : cell.Text,
        _ => cell.Text.ReplaceLineEndings("\n"),
    };

    private string Shown(decimal number, CellLook look) => look switch
    {
        CellLook.Day => CellValues.TypeDay(number, from1904) ?? CellValues.Type(number, FieldType.Number),
        CellLook.Percent => CellValues.Type(number * 100, FieldType.Number) + "%",
        _ => CellValues.Type(number, FieldType.Number),
    };

    private (string, CellTrouble?) Choice(string found, Expected expected)
    {
        var wanted = found.Trim();
        var option = words.Choices(expected).FirstOrDefault(c => c.Text == wanted).Option
            ?? expected.Options.FirstOrDefault(o => o.Id == wanted || o.Label.Zh == wanted || o.Label.En == wanted);
        return option is null ? (found, CellTrouble.NotAnOption) : (option.Id, null);
    }

    private static (string, CellTrouble?) Day(RawCell cell, string found)
    {
        var isDay = cell is { Kind: RawKind.Number, Look: CellLook.Day } or { Kind: RawKind.Text };
        var typed = found.Trim();
        return isDay && DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? (typed, null)
            : (found, CellTrouble.NotADay);
    }

    private static (string, CellTrouble?) Number(RawCell cell, string found, Expected expected)
    {
        if (cell is { Kind: RawKind.Number, Look: not CellLook.Plain })
            return (found, cell.Look == CellLook.Day ? CellTrouble.DayForNumber : CellTrouble.Percent);
        var typed = cell.Kind == RawKind.Number && CellValues.FindNumber(cell.Text) is { } number ? CellValues.Type(number, expected.Type) : found;
        return (typed, Trouble(typed, expected));
    }

    private static CellTrouble? Trouble(string typed, Expected expected) => TypedNumber.Read(typed, out var value) switch
    {
        NumberFault.NotANumber => CellTrouble.NotANumber,
        NumberFault.ThousandsSeparator => CellTrouble.Separators,
        NumberFault.TooLarge => CellTrouble.Large,
        _ when value < 0 && expected.Type != FieldType.Number => CellTrouble.Negative,
        _ when expected.Whole && value != decimal.Truncate(value) => CellTrouble.NotWhole,
        _ => null,
    };
}
