using System.Text.Json.Nodes;
using System.Xml;
using Workshop.Content;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Reads a filled-in workbook by the layout of its form, cell by cell. No bytes make it throw, and no formula is worked out.</summary>
public static class FormReader
{
    private const int MarkName = 1, MarkValue = 2;

    /// <param name="bytes">The file.</param>
    /// <param name="task">The task it is uploaded for.</param>
    /// <param name="draft">The form as typed so far; it stays as it is.</param>
    public static BookOutcome Read(byte[] bytes, TaskDefinition task, JsonObject draft)
    {
        if (FileKind.Refuse(bytes) is { } refusal)
            return new BookOutcome.Refused(refusal);
        try
        {
            var budget = new ReadingBudget();
            using var file = new WorkbookFile(bytes, budget);
            return Read(file, new SheetScan(file, budget), task, draft);
        }
        catch (BookRefusedException refused)
        {
            return new BookOutcome.Refused(refused.Why);
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or IOException)
        {
            return new BookOutcome.Refused(BookRefusal.Damaged);
        }
    }

    private static BookOutcome Read(WorkbookFile file, SheetScan scan, TaskDefinition task, JsonObject draft)
    {
        if (FindMark(file, scan) is not { } mark)
            return new BookOutcome.Refused(BookRefusal.NotOurs);
        if (mark.Task != task.Id)
            return new BookOutcome.Refused(BookRefusal.OtherTask, mark.Task);
        if (mark.Form != FormVersion.Of(task.Form))
            return new BookOutcome.Refused(BookRefusal.OtherForm);
        var words = new SheetWording(mark.Language);
        var reading = new FormGathering(task.Form, draft, new AnswerText(file.From1904, words));
        foreach (var sheet in FormLayout.Of(task.Form, words).Sheets)
            reading.Take(sheet, file.FindSheet(sheet.Name) is { } part ? scan.Read(part, Asked(sheet)) : null);
        return new BookOutcome.Read(reading.Finish(mark, file.LinksElsewhere));
    }

    private static FormMark? FindMark(WorkbookFile file, SheetScan scan)
    {
        if (file.FindSheet(FormLayout.Hidden) is not { } part)
            return null;
        var rows = Enumerable.Range(1, MarkCells.Rows).ToList();
        var content = scan.Read(part, rows.SelectMany(r => new[] { new CellAddress(r, MarkName), new CellAddress(r, MarkValue) }).ToHashSet());
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
            values.TryAdd(content[new(row, MarkName)].Text, content[new(row, MarkValue)].Text);
        return MarkCells.Find(values);
    }

    private static HashSet<CellAddress> Asked(FormSheet sheet) =>
        [.. sheet.Printed.Where(p => p.IsAnchor).Select(p => p.At), .. sheet.Answers.SelectMany(a => a.Cells).Select(c => c.At)];
}
