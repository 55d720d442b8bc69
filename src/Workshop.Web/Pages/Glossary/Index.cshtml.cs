using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Language;
using Workshop.Web.Reading;

namespace Workshop.Web.Pages.Glossary;

/// <summary>The words of the trade. /glossary is that of the reader's course; lessons link to /courses/{course}/glossary#term.</summary>
public sealed class IndexModel(CurrentActor current, LiveLibrary library) : PageModel
{
    [FromRoute]
    public string? Course { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public int Total { get; private set; }

    public int Found => Letters.Sum(l => l.Terms.Length);

    public ImmutableArray<GlossaryLetter> Letters { get; private set; } = [];

    public IActionResult OnGet()
    {
        var actor = current.Get();
        var course = Course is null ? library.FindCourse(actor) : library.FindCourse(actor, Course);
        if (course is null)
            return NotFound();
        Total = course.Glossary.Count;
        Letters = GlossaryIndex.Of(course.Glossary.Values, Languages.Current, Query);
        return Page();
    }
}
