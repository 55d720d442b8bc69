using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Web.Sheets;
using Workshop.Web.Sheets.Forms;

namespace Workshop.Web.Resources.Templates;

/// <summary>
/// The tables of the activity plan (sections 2 and 6), made from the tasks of a course, so that a changed task changes its
/// table. A table whose task the course does not have is left out.
/// </summary>
internal static class TemplateShelf
{
    private const string Listing = "product-listing";
    private const string Report = "data-analysis-report";
    private const string Tiers = "customer-segmentation";

    public static ImmutableArray<Template> Of(Course course, PackWording words) =>
    [
        .. Form(course.FindTask(Listing), "table-1", words),
        .. From(course.FindTask(Report), task => CampaignTracking.FindSheet(task, words), "table-2", words),
        .. Form(course.FindTask(Tiers), "table-3", words),
        .. Scores(course, words),
        .. From(course.FindTask(Report), task => ReportCriteria.Sheet(task, words), "table-7", words),
        Made("peer-rating", SheetBook.Write([PeerRating.Sheet(course, words)]), words),
    ];

    /// <summary>The task's own form: what is asked, with its hints, limits and drop-downs.</summary>
    private static ImmutableArray<Template> Form(TaskDefinition? task, string key, PackWording words) =>
        task is null ? [] : [Made(key, FormTemplates.Write(task, words.Language), words)];

    private static ImmutableArray<Template> Scores(Course course, PackWording words) =>
        course.Tasks.IsEmpty ? [] : [Made("table-6", SheetBook.Write(TaskScores.Sheets(course, Listing, words)), words)];

    private static ImmutableArray<Template> From(TaskDefinition? task, Func<TaskDefinition, Sheet?> make, string key, PackWording words) =>
        task is not null && make(task) is { } sheet ? [Made(key, SheetBook.Write([sheet]), words)] : [];

    private static Template Made(string key, byte[] book, PackWording words) => new(key, words[$"Template-{key}"], book);
}
