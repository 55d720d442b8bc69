using Workshop.Content.Live;
using Workshop.Web.Hosting;

namespace Workshop.Web.Courses;

/// <summary>The courses, kept current while the server runs.</summary>
internal static class ContentServices
{
    public static IServiceCollection AddWorkshopContent(this IServiceCollection services)
    {
        services.AddSingleton(provider => new LiveLibrary(
            provider.GetRequiredService<HostSettings>().ContentFolder, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<WatchContent>();
        return services;
    }
}
