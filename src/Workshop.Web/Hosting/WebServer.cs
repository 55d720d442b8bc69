using Microsoft.EntityFrameworkCore;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Web.Courses;
using Workshop.Web.Demo;
using Workshop.Web.Frame;
using Workshop.Web.Identity;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Hosting;

/// <summary>Builds the web server: what it is made of, and the way of a request through it.</summary>
internal static class WebServer
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services
            .AddWorkshopSettings(builder.Configuration)
            .AddWorkshopStorage()
            .AddWorkshopContent()
            .AddWorkshopIdentity()
            .AddWorkshopActs()
            .AddTaskForms()
            .AddFrame(builder.Configuration)
            .AddWorkshopLimits()
            .AddWorkshopPageCache()
            .AddWorkshopHealth();

        var app = builder.Build();
        // The courses are read beside whatever else a start has to do: they take as long as all the rest.
        _ = Task.Run(app.Services.GetRequiredService<LiveLibrary>);
        app.UseWorkshopPipeline();
        return app;
    }

    /// <summary>Brings the database up to date and seeds the demo school where asked for and still missing.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkshopDb>().MigrateAsync();
        app.Services.GetRequiredService<LiveLibrary>();
        if (app.Services.GetRequiredService<HostSettings>().Demo)
            await scope.ServiceProvider.GetRequiredService<DemoSchool>().SeedAsync();
    }
}
