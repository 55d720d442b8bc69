using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Reading;

namespace Workshop.Web.Pages.Modules;

public sealed class IndexModel(CurrentActor current, LiveLibrary library, ReadingProgress progress) : PageModel
{
    /// <summary>Null for somebody without a course.</summary>
    public Course? Course { get; private set; }

    /// <summary>Whether the course's files are the reader's to look after.</summary>
    public bool MayEdit { get; private set; }

    public ImmutableArray<ModuleStanding> Modules { get; private set; } = [];

    /// <summary>The module to go on with: the one last open and unfinished, else the first unfinished; null when all are done.</summary>
    public ModuleStanding? Next =>
        Modules.Where(m => m is { IsBegun: true, IsFinished: false }).MaxBy(m => m.ReadAt) ?? Modules.FirstOrDefault(m => !m.IsFinished);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        Course = library.FindCourse(actor);
        MayEdit = actor.Is(CohortRole.Lecturer);
        if (Course is not null)
            Modules = await progress.OfAsync(actor, Course, cancellation);
    }
}
