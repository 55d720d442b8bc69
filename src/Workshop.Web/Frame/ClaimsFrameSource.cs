using System.Security.Claims;
using Workshop.Web.Frame.Places;

namespace Workshop.Web.Frame;

/// <summary>Knows of the reader what the sign-in cookie says: name and role.</summary>
public sealed class ClaimsFrameSource : IFrameSource
{
    public ValueTask<FrameState> GetAsync(HttpContext context) =>
        ValueTask.FromResult(context.User.Identity is { IsAuthenticated: true, Name: { } name }
            ? new FrameState { Person = new FramePerson(name, RoleOf(context.User), null) }
            : FrameState.Anonymous);

    private static FrameRole? RoleOf(ClaimsPrincipal user) =>
        Enum.TryParse<FrameRole>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;
}
