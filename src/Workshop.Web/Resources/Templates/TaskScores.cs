using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.Rubrics;
using Workshop.Web.Frame;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Templates;

/// <summary>Table 6, the score sheet: for each task a row a trainee, a column a criterion, its full marks beside its name.</summary>
internal static class TaskScores
{
    /// <summary>Rows to fill in: a cohort of three to four groups of six to eight.</summary>
    private const int Trainees = 30;

    /// <summary>The column of the first criterion, behind trainee and group.</summary>
    private const int FirstCriterion = 3;

    /// <summary>A sheet a task, the one named first.</summary>
    public static ImmutableArray<Sheet> Sheets(Course course, string first, PackWording words) =>
        [.. course.Tasks.OrderByDescending(t => t.Id == first).Select(task => Sheet(task, words))];

    private static Sheet Sheet(TaskDefinition task, PackWording words)
    {
        var title = task.Title.In(words.Language);
        var sheet = new Sheet(
            title,
            [
                new(words["Trainee"], 16), new(words["Group"], 10),
                .. task.Rubric.Criteria.Select(c => new SheetColumn(words["CriterionOf", c.Title.In(words.Language), Numbers.Mark(c.Weight)], 14)),
                new(words["CriterionOf", words["Total"], Numbers.Mark(Rubric.FullMarks)], 12), new(words["Remarks"], 44),
            ],
            [])
        {
            Title = words["ScoresTitle", title], Notes = [words["ScoresNote"], .. Levels(task.Rubric, words)],
        };
        return sheet with { Rows = [.. Enumerable.Range(sheet.FirstRow, Trainees).Select(row => Row(row, task.Rubric, words))] };
    }

    private static ImmutableArray<SheetCell> Row(int row, Rubric rubric, PackWording words) =>
    [
        new SheetCell.Blank(), new SheetCell.Blank(), .. rubric.Criteria.Select(c => new SheetCell.Blank(MarkRange.Of(c, words))),
        SheetCell.SumOnceFilled(new(row, FirstCriterion), new(row, FirstCriterion + rubric.Criteria.Length - 1), rubric.Criteria.Length),
        new SheetCell.Blank(),
    ];

    private static IEnumerable<string> Levels(Rubric rubric, PackWording words) =>
        from criterion in rubric.Criteria
        from level in criterion.Levels
        select words["LevelOf", criterion.Title.In(words.Language), MarkRange.Of(level), level.Description.In(words.Language)];
}
