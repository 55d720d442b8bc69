using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Answers a request that announces too large a body in words, and not with a bare number or a broken connection.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RefuseLargeBodyAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>
    /// A browser shows an answer only once it has sent its request whole. Up to here the body is received and thrown away for
    /// the sake of the words; beyond, the connection is cut.
    /// </summary>
    private const long Received = 128 * 1024 * 1024;

    /// <summary>Before the filter that sets the limit and the one that looks for the antiforgery token in the body.</summary>
    public int Order => 500;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength is not > FormLimits.Body)
            return;
        if (request.ContentLength <= Received)
        {
            context.HttpContext.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = Received;
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        }
        var words = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<TaskWords>>();
        context.Result = request.IsFetch()
            ? new JsonResult(new { text = words["BodyTooLarge"].Value }) { StatusCode = StatusCodes.Status413PayloadTooLarge }
            : new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
