using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Scoring.Rubrics;
using Workshop.Web.Frame;
using Workshop.Web.Resources.Books;

namespace Workshop.Web.Resources.Templates;

/// <summary>Table 6, the score sheet: for each task a row a trainee, a column a criterion, its full marks beside its name.</summary>
internal static class TaskScores
{
    /// <summary>Rows to fill in: a cohort of three to four groups of six to eight.</summary>
    private const int Trainees = 30;

    /// <summary>Columns before the first criterion: trainee and group.</summary>
    private const int Before = 2;

    /// <summary>A sheet a task, the one named first.</summary>
    public static ImmutableArray<BookSheet> Sheets(Course course, string first, PackWording words) =>
        [.. course.Tasks.OrderByDescending(t => t.Id == first).Select(task => Sheet(task, words))];

    private static BookSheet Sheet(TaskDefinition task, PackWording words)
    {
        var title = task.Title.In(words.Language);
        var sheet = new BookSheet(
            title, words["ScoresTitle", title], [words["ScoresNote"], .. Levels(task.Rubric, words)],
            [
                new(words["Trainee"], 16), new(words["Group"], 10),
                .. task.Rubric.Criteria.Select(c => new BookColumn(words["CriterionOf", c.Title.In(words.Language), Numbers.Mark(c.Weight)], 14)),
                new(words["CriterionOf", words["Total"], Numbers.Mark(Rubric.FullMarks)], 12), new(words["Remarks"], 44),
            ],
            []);
        return sheet with { Rows = [.. Enumerable.Range(sheet.FirstRow, Trainees).Select(row => Row(row, task.Rubric, words))] };
    }

    private static BookRow Row(int row, Rubric rubric, PackWording words) => new(
    [
        new BookCell.Blank(), new BookCell.Blank(), .. rubric.Criteria.Select(c => new BookCell.Blank(MarkRange.Of(c, words))),
        BookCell.SumOnceFilled(BookCell.Address(Before, row), BookCell.Address(Before + rubric.Criteria.Length - 1, row), rubric.Criteria.Length),
        new BookCell.Blank(),
    ]);

    private static IEnumerable<string> Levels(Rubric rubric, PackWording words) =>
        from criterion in rubric.Criteria
        from level in criterion.Levels
        select words["LevelOf", criterion.Title.In(words.Language), MarkRange.Of(level), level.Description.In(words.Language)];
}
