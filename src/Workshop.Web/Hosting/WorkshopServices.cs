using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Workshop.Data;
using Workshop.Media.Storage;
using Workshop.Media.Uploads;
using Workshop.Web.Courses;
using Workshop.Web.Demo;
using Workshop.Web.Home;
using Workshop.Web.Mail;
using Workshop.Web.Marking;
using Workshop.Web.Marking.Similarity;
using Workshop.Web.Reading;
using Workshop.Web.Releases;
using Workshop.Web.Reports;
using Workshop.Web.Resources;
using Workshop.Web.Results;
using Workshop.Web.Rosters;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Hosting;

/// <summary>What the host is made of, a room a method.</summary>
internal static class WorkshopServices
{
    public static IServiceCollection AddWorkshopSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HostSettings>().Bind(configuration.GetSection(HostSettings.Section));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<HostSettings>>().Value);
        services.AddOptions<MailSettings>().Bind(configuration.GetSection(MailSettings.Section));
        services.AddSingleton(TimeProvider.System);
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        return services;
    }

    public static IServiceCollection AddWorkshopStorage(this IServiceCollection services)
    {
        services.AddWorkshopSqlite(provider =>
        {
            var settings = provider.GetRequiredService<HostSettings>();
            Directory.CreateDirectory(settings.DataFolder);
            return settings.DatabaseFile;
        });
        services.AddSingleton<IFileStore>(provider => new LocalFileStore(provider.GetRequiredService<HostSettings>().FilesFolder));
        services.AddDataProtection().SetApplicationName("workshop").PersistKeysToDbContext<WorkshopDb>();
        return services;
    }

    public static IServiceCollection AddWorkshopActs(this IServiceCollection services) => services
        .AddSingleton<UploadInspector>()
        .AddSingleton<KnownRubrics>()
        .AddScoped<RubricSnapshots>()
        .AddScoped<AssignedTasks>()
        .AddScoped<TraineeSeeds>()
        .AddScoped<TraineeTables>()
        .AddScoped<SaveDraft>()
        .AddScoped<CheckWork>()
        .AddScoped<SubmitWork>()
        .AddScoped<ReceiveUpload>()
        .AddScoped<ResultReader>()
        .AddScoped<TraineeReports>()
        .AddSingleton<ReportPress>()
        .AddSingleton<ResourcePacks>()
        .AddScoped<MarkingQueue>()
        .AddSingleton<SimilarityBoard>()
        .AddScoped<SimilarWorks>()
        .AddScoped<CompareWorks>()
        .AddScoped<MarkWork>()
        .AddScoped<SaveMarkingDraft>()
        .AddScoped<ReleaseBoard>()
        .AddScoped<ReleaseResults>()
        .AddScoped<ReadingProgress>()
        .AddScoped<RememberPlace>()
        .AddScoped<SelfCheckHistory>()
        .AddScoped<RememberSelfCheck>()
        .AddScoped<TraineeHomeQuery>()
        .AddScoped<StaffHomeQuery>()
        .AddScoped<TraineeRoster>()
        .AddScoped<TraineeSheets>()
        .AddScoped<CohortOverviews>()
        .AddScoped<PeopleRoster>()
        .AddScoped<DemoWork>()
        .AddScoped<DemoSchool>();

    /// <summary>Pages kept for their readers; the oldest give way past the limit.</summary>
    public static IServiceCollection AddWorkshopPageCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = 64 * 1024 * 1024;
        cache.MaximumBodySize = 1024 * 1024;
        cache.AddPolicy(ReaderPageCache.Policy, policy => policy.AddPolicy<ReaderPageCache>(), excludeDefaultPolicy: true);
    });

    public static IServiceCollection AddWorkshopHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddDbContextCheck<WorkshopDb>(tags: ["ready"])
            .AddCheck<ContentHealth>("content", tags: ["ready"]);
        return services;
    }
}
