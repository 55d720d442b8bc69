using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;

namespace Workshop.Web.Pages.Resources;

/// <summary>What the course gives to take away: words, red lines, cases, tables, and all of it in one.</summary>
public sealed class IndexModel(CurrentActor current, LiveLibrary library, ResourcePacks packs) : PageModel
{
    /// <summary>Null for somebody without a course.</summary>
    public Course? Course { get; private set; }

    public ResourcePack? Pack { get; private set; }

    public void OnGet()
    {
        Course = library.FindCourse(current.Get());
        Pack = Course is null ? null : packs.Get(Course, Languages.Current);
    }
}
