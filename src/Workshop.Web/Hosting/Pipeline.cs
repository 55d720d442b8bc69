using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Workshop.Web.Courses;
using Workshop.Web.Frame;
using Workshop.Web.Submissions.Uploads;

namespace Workshop.Web.Hosting;

/// <summary>The way of a request, top to bottom.</summary>
internal static class Pipeline
{
    public static WebApplication UseWorkshopPipeline(this WebApplication app)
    {
        app.UseRequestStart();
        app.UseForwardedHeaders();
        app.UseFrame();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseOutputCache();
        app.MapFrame();
        app.MapUploads();
        app.MapCourseAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        return app;
    }
}
