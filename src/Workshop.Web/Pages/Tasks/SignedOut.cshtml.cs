using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Pages.Tasks;

/// <summary>
/// Shown in place of the answer to a form whose session had ended. It holds everything that was typed, so that after signing
/// in beside it the form is sent once more, with its own token: that of the same person is still good. Nothing is stored.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[RequestSizeLimit(FormLimits.Body)]
[RequestFormLimits(ValueCountLimit = FormLimits.Values, ValueLengthLimit = FormLimits.Value)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignedOutModel : PageModel
{
    /// <summary>Where the form was going.</summary>
    public string Address { get; private set; } = "/";

    /// <summary>What it held, in its order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Typed { get; private set; } = [];

    /// <summary>Whether files came along, which cannot be kept.</summary>
    public bool HadFiles { get; private set; }

    /// <summary>Signs in and goes to the page itself, which also takes the post.</summary>
    public string SignInUrl => "/sign-in?returnUrl=" + Uri.EscapeDataString(Address);

    public IActionResult OnGet() => Answer([], false);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Request.IsFetch() || !Request.HasFormContentType)
            return new StatusCodeResult(StatusCodes.Status401Unauthorized);
        if (await FindFormAsync(cancellation) is not { } form)
            return BadRequest();
        return Answer([.. form.SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? ""))], form.Files.Count > 0);
    }

    /// <summary>What was sent; null where it is no form, however it was announced, or more than a form may hold.</summary>
    private async Task<IFormCollection?> FindFormAsync(CancellationToken cancellation)
    {
        try
        {
            return await Request.ReadFormAsync(cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private PageResult Answer(IReadOnlyList<KeyValuePair<string, string>> typed, bool hadFiles)
    {
        (Typed, HadFiles) = (typed, hadFiles);
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } sent)
            Address = sent.OriginalPathBase + sent.OriginalPath + sent.OriginalQueryString;
        return Page();
    }
}
