using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Workshop.Web.Frame;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Style;

/// <summary>The workbench of whoever changes the look: every part in every state. Not there in production.</summary>
[AllowAnonymous]
public sealed class IndexModel(IHostEnvironment environment, IFrameSource frames, TimeProvider clock, IStringLocalizer<StyleWords> words)
    : PageModel
{
    public string ProductTitle { get; } = "北欧ins风简约床头柜卧室小户型储物柜";

    public string Price { get; } = "299.005";

    public string? Remark { get; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync()
    {
        var frame = await frames.GetAsync(HttpContext);
        if (!environment.IsDevelopment() && !frame.IsDemo)
            return NotFound();
        ModelState.AddModelError(nameof(Price), words["FieldPriceError"]);
        return Page();
    }
}
