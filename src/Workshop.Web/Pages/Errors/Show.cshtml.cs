using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Workshop.Web.Pages.Errors;

/// <summary>Tells an error in words. Whatever method failed is run again here, so any method is welcome.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 413, 429, 500];

    [FromRoute]
    public int Code { get; set; }

    /// <summary>A number to quote, for faults of the server only.</summary>
    public string? Trace => Code >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;

    public string Key(string part) => (Known.Contains(Code) ? $"Error{Code}" : "ErrorOther") + part;
}
