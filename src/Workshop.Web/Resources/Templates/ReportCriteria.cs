using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.Rubrics;
using Workshop.Web.Frame;
using Workshop.Web.Resources.Books;

namespace Workshop.Web.Resources.Templates;

/// <summary>Table 7, how a report is marked: a row a criterion with its full marks, who marks it and what earns which marks.</summary>
internal static class ReportCriteria
{
    private const int FullColumn = 1, MarkColumn = 4;

    public static BookSheet Sheet(TaskDefinition task, PackWording words)
    {
        var sheet = new BookSheet(
            task.Title.In(words.Language), words["Template-table-7"], [words["ReportNote"], words["ReportHead"]],
            [
                new(words["Dimension"], 24), new(words["FullMarks"], 8), new(words["MarkedBy"], 18), new(words["WhatEarns"], 64),
                new(words["Mark"], 10), new(words["Remarks"], 44),
            ],
            [.. task.Rubric.Criteria.Select(c => Row(c, words))]);
        return sheet with { Rows = sheet.Rows.Add(Total(sheet, words)) };
    }

    private static BookRow Row(Criterion criterion, PackWording words) => new(
    [
        new BookCell.Words(criterion.Title.In(words.Language), IsStrong: true), new BookCell.Figure(criterion.Weight),
        new BookCell.Words(words[$"MarkedBy{criterion.Scoring}"]), new BookCell.Words(Levels(criterion, words)),
        new BookCell.Blank(MarkRange.Of(criterion, words)), new BookCell.Blank(),
    ]);

    private static string Levels(Criterion criterion, PackWording words) => criterion.Levels.IsEmpty
        ? words["ByChecks"]
        : string.Join('\n', criterion.Levels.Select(l => $"{MarkRange.Of(l)}{words["Colon"]}{l.Description.In(words.Language)}"));

    private static BookRow Total(BookSheet sheet, PackWording words)
    {
        var (first, last) = (sheet.FirstRow, sheet.FirstRow + sheet.Rows.Length - 1);
        return new(
        [
            new BookCell.Words(words["Total"], IsStrong: true),
            new BookCell.Reckoned($"SUM({BookCell.Address(FullColumn, first)}:{BookCell.Address(FullColumn, last)})"),
            new BookCell.Words(""), new BookCell.Words(""),
            BookCell.SumOnceFilled(BookCell.Address(MarkColumn, first), BookCell.Address(MarkColumn, last), sheet.Rows.Length), new BookCell.Blank(),
        ]);
    }
}
