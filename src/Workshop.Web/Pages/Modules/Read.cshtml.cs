using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Language;
using Workshop.Web.Reading;

namespace Workshop.Web.Pages.Modules;

/// <summary>One module: contents, lesson, self-check, the way on.</summary>
[OutputCache(PolicyName = ReaderPageCache.Policy)]
public sealed class ReadModel(CurrentActor current, LiveLibrary library, ReadingProgress progress, RememberPlace places,
    SelfCheckHistory history, RememberSelfCheck remember) : PageModel
{
    private Course _course = null!;

    [FromRoute]
    public string Id { get; set; } = "";

    public ImmutableArray<ModuleStanding> Modules { get; private set; } = [];

    public ModuleStanding Standing { get; private set; } = null!;

    public Module Module => Standing.Module;

    public Lesson Lesson => Module.In(Languages.Current);

    public ModuleStanding? Previous => Modules.ElementAtOrDefault(Standing.Number - 2);

    public ModuleStanding? Next => Modules.ElementAtOrDefault(Standing.Number);

    /// <summary>Tasks the module leads to.</summary>
    public IEnumerable<TaskDefinition> Tasks => Module.TaskIds.Select(_course.FindTask).OfType<TaskDefinition>();

    /// <summary>Where the reader left off, unless that is the top or the end.</summary>
    public Heading? Resume => Standing.IsFinished ? null : Lesson.Contents.FirstOrDefault(h => h.Anchor == Standing.Anchor);

    public SelfCheckDesk SelfCheck { get; private set; } = null!;

    /// <param name="attempt">The earlier attempt at the self-check to be looked at again; the newest questions blank without one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IActionResult> OnGetAsync(int? attempt, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var sheet = attempt is { } number ? await history.FindSheetAsync(current.Get(), _course.Id, Module, number, cancellation) : null;
        await LayOutAsync(sheet ?? SelfCheckSheet.Blank(Module.SelfCheck), sheet is null ? null : attempt, cancellation);
        return Page();
    }

    /// <summary>Sent by script while reading.</summary>
    public async Task<IActionResult> OnPostPlaceAsync(string? anchor, int percent, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var known = Lesson.Contents.Any(h => h.Anchor == anchor) ? anchor : null;
        await places.RunAsync(current.Get(), new ReadingPlace(_course.Id, Id, known, percent), cancellation);
        return StatusCode(StatusCodes.Status204NoContent);
    }

    public async Task<IActionResult> OnPostFinishAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        await places.RunAsync(current.Get(), new ReadingPlace(_course.Id, Id, null, 100), cancellation);
        return RedirectToPage(new { id = Next?.Module.Id ?? Id });
    }

    public async Task<IActionResult> OnPostCheckAsync([FromForm] int after, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var sheet = SelfCheckSheet.Answered(Module.SelfCheck, Request.Form);
        await remember.RunAsync(current.Get(), new SelfCheckSent(_course.Id, Module, sheet, after), cancellation);
        await LayOutAsync(sheet, null, cancellation);
        return Request.Headers.ContainsKey("HX-Request")
            ? Partial("_SelfCheck", SelfCheck)
            : Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (library.FindCourse(current.Get()) is not { } course)
            return false;
        _course = course;
        Modules = await progress.OfAsync(current.Get(), course, cancellation);
        if (Modules.FirstOrDefault(m => m.Module.Id == Id) is not { } standing)
            return false;
        Standing = standing;
        return true;
    }

    private async Task LayOutAsync(SelfCheckSheet sheet, int? attempt, CancellationToken cancellation) =>
        SelfCheck = new(sheet, attempt, await history.OfAsync(current.Get(), _course.Id, Module, cancellation));
}
