using Microsoft.AspNetCore.Diagnostics;

namespace Workshop.Web.Frame;

/// <summary>The address the reader asked for, also on an error page that was run in its stead.</summary>
public static class Here
{
    public static string AddressAsked(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
            ? asked.OriginalPath + asked.OriginalQueryString
            : context.Features.Get<IExceptionHandlerPathFeature>()?.Path
                ?? context.Request.Path + context.Request.QueryString;
}
