using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;
using Workshop.Web.Submissions;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Puts the cells of one sheet after the other together to the form as it would be typed.</summary>
internal sealed class FormGathering(Form form, JsonObject draft, AnswerText answers)
{
    private const int LongestFound = 40;

    private readonly JsonObject _typed = [];
    private readonly TypedCells _cells = new(form);
    private readonly List<ReadCell> _read = [];
    private readonly List<UnreadCell> _unread = [];
    private long _characters;

    /// <summary>Takes a sheet; null where the workbook does not have it.</summary>
    public void Take(FormSheet sheet, SheetContent? content)
    {
        if (content is null || FindMoved(sheet, content) is not null)
        {
            _unread.Add(content is null ? new UnreadCell(sheet.Name, null, "", "", CellTrouble.NoSheet, null) : FindMoved(sheet, content)!);
            LeaveAsItWas(sheet);
            return;
        }
        foreach (var cell in sheet.Answers.SelectMany(a => a.Cells))
            Take(sheet, cell, content);
        if (content.Beyond is { } beyond)
            _unread.Add(new UnreadCell(sheet.Name, beyond, "", "", CellTrouble.Beyond, null));
    }

    public FormReading Finish(FormMark mark, bool linksElsewhere) =>
        new(mark, KeptFiles.In(_typed, draft, form), [.. _read], [.. _unread], linksElsewhere);

    private void Take(FormSheet sheet, AnswerCell cell, SheetContent content)
    {
        var (raw, expected) = (content[cell.At], cell.Range.Expected);
        var (text, trouble) = content.IsMerged(cell.At) ? (answers.Shown(raw), CellTrouble.Merged) : answers.Read(raw, expected);
        if ((_characters += text.Length) > SaveDraft.MostCharacters)
            throw new BookRefusedException(BookRefusal.TooMuch);
        if (trouble is { } why)
            _unread.Add(new UnreadCell(sheet.Name, cell.At, cell.Range.Label, Cut(text), why, expected));
        else if (text.Length > 0)
            _read.Add(new ReadCell(sheet.Name, cell.At, cell.Range.Label, Cut(answers.Shown(raw))));
        // Where there is one of the kind, the draft's is kept; among rows that may have moved, nobody can say which it was.
        Put(cell, trouble is null ? text : cell.Row is null ? _cells.Find(draft, cell) : "");
    }

    private void LeaveAsItWas(FormSheet sheet)
    {
        foreach (var field in sheet.Answers.Select(a => a.Field).Distinct())
            if (draft[field] is { } typed)
                _typed[field] = typed.DeepClone();
    }

    /// <summary>Pairs that are asked for stand in their places even where nothing is given.</summary>
    private void Put(AnswerCell cell, string text)
    {
        var isAskedPair = cell.Row is null && form.FindField(cell.Range.Field)!.Type == FieldType.KeyValue;
        if (text.Length > 0 || isAskedPair)
            _cells.Put(_typed, cell, text);
    }

    private UnreadCell? FindMoved(FormSheet sheet, SheetContent content) =>
        sheet.Printed.FirstOrDefault(p => p.IsAnchor && answers.Shown(content[p.At]).Trim() != p.Text.Trim()) is { } anchor
            ? new UnreadCell(sheet.Name, anchor.At, anchor.Text, Cut(answers.Shown(content[anchor.At])), CellTrouble.Moved, null)
            : null;

    private static string Cut(string text) => text.Length <= LongestFound ? text : text[..LongestFound] + "…";
}
