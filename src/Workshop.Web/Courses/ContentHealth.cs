using Microsoft.Extensions.Diagnostics.HealthChecks;
using Workshop.Content.Live;

namespace Workshop.Web.Courses;

/// <summary>Ready once there is a course to serve; broken newer content is degraded, since the last good state serves on.</summary>
internal sealed class ContentHealth(LiveLibrary library) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            library.Current.Courses.IsEmpty ? HealthCheckResult.Unhealthy("There is no course to serve.")
            : library.State.IsBroken ? HealthCheckResult.Degraded("The newest content is broken; the last good one is served.")
            : HealthCheckResult.Healthy());
}
