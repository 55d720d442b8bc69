using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Language;
using Workshop.Web.Resources;

namespace Workshop.Web.Pages.Resources;

/// <summary>One file of the pack, or all of them as one archive. The name in the address is looked up in a list and opens no file.</summary>
public sealed class DownloadModel(CurrentActor current, LiveLibrary library, ResourcePacks packs) : PageModel
{
    public IActionResult OnGet(string file)
    {
        if (library.FindCourse(current.Get()) is not { } course || packs.Get(course, Languages.Current).Find(file) is not { } found)
            return NotFound();
        Response.Headers.CacheControl = "private, no-cache";
        return new FileStreamResult(new MemoryStream(found.Bytes, writable: false), found.ContentType)
        {
            FileDownloadName = found.Name, EntityTag = ResourcePack.TagOf(found), EnableRangeProcessing = true,
        };
    }
}
