using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.Rubrics;
using Workshop.Web.Frame;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Templates;

/// <summary>Table 7, how a report is marked: a row a criterion with its full marks, who marks it and what earns which marks.</summary>
internal static class ReportCriteria
{
    private const int FullColumn = 2, MarkColumn = 5;

    public static Sheet Sheet(TaskDefinition task, PackWording words)
    {
        var sheet = new Sheet(
            task.Title.In(words.Language),
            [
                new(words["Dimension"], 24), new(words["FullMarks"], 8), new(words["MarkedBy"], 18), new(words["WhatEarns"], 64),
                new(words["Mark"], 10), new(words["Remarks"], 44),
            ],
            [.. task.Rubric.Criteria.Select(c => Row(c, words))])
        {
            Title = words["Template-table-7"], Notes = [words["ReportNote"], words["ReportHead"]],
        };
        return sheet with { Rows = sheet.Rows.Add(Total(sheet, words)) };
    }

    private static ImmutableArray<SheetCell> Row(Criterion criterion, PackWording words) =>
    [
        new SheetCell.Words(criterion.Title.In(words.Language), IsStrong: true), new SheetCell.Figure(criterion.Weight),
        new SheetCell.Words(words[$"MarkedBy{criterion.Scoring}"]), new SheetCell.Words(Levels(criterion, words)),
        new SheetCell.Blank(MarkRange.Of(criterion, words)), new SheetCell.Blank(),
    ];

    private static string Levels(Criterion criterion, PackWording words) => criterion.Levels.IsEmpty
        ? words["ByChecks"]
        : string.Join('\n', criterion.Levels.Select(l => $"{MarkRange.Of(l)}{words["Colon"]}{l.Description.In(words.Language)}"));

    private static ImmutableArray<SheetCell> Total(Sheet sheet, PackWording words)
    {
        var (first, last) = (sheet.FirstRow, sheet.FirstRow + sheet.Rows.Length - 1);
        return
        [
            new SheetCell.Words(words["Total"], IsStrong: true),
            new SheetCell.Reckoned($"SUM({new CellAddress(first, FullColumn)}:{new CellAddress(last, FullColumn)})"),
            new SheetCell.Words(""), new SheetCell.Words(""),
            SheetCell.SumOnceFilled(new(first, MarkColumn), new(last, MarkColumn), sheet.Rows.Length), new SheetCell.Blank(),
        ];
    }
}
