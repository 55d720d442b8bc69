using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Answers a request that announces too large a body before anything is read of it, in words and not with a bare number.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RefuseLargeBodyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery filter, which would read the body.</summary>
    public int Order => 500;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength is not > FormLimits.Body)
            return;
        var words = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<TaskWords>>();
        context.Result = request.IsFetch()
            ? new JsonResult(new { text = words["BodyTooLarge"].Value }) { StatusCode = StatusCodes.Status413PayloadTooLarge }
            : new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
