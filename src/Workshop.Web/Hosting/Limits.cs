using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Workshop.Web.Hosting;

/// <summary>How often a door may be knocked at. Past it the answer is 429, in words.</summary>
internal static class Limits
{
    public const string SignIn = "sign-in";
    public const string Upload = "upload";

    public static IServiceCollection AddWorkshopLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignIn, http => OnlyPosts(http, AddressOf(http), Settings(http).SignInsPerMinute));
            limiter.AddPolicy(Upload, http => OnlyPosts(http, PersonOf(http), Settings(http).UploadsPerMinute));
        });
        return services;
    }

    private static RateLimitPartition<string> OnlyPosts(HttpContext http, string who, int perMinute) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(who, _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, AutoReplenishment = true,
            })
            : RateLimitPartition.GetNoLimiter("");

    private static HostSettings Settings(HttpContext http) => http.RequestServices.GetRequiredService<HostSettings>();

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string PersonOf(HttpContext http) => http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? AddressOf(http);
}
