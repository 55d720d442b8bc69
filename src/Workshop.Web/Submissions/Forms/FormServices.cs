namespace Workshop.Web.Submissions.Forms;

/// <summary>What the task pages are made of.</summary>
public static class FormServices
{
    public static IServiceCollection AddTaskForms(this IServiceCollection services) => services
        .AddScoped<TaskDesks>()
        .AddScoped<TypedDrafts>()
        .AddScoped<ReplaceDraft>()
        .AddScoped<DeskWorkbook>()
        .AddScoped<FillFromSheet>()
        .AddScoped<HandInTyped>()
        .AddScoped<ReaderClock>()
        .AddScoped<FaultWords>()
        .AddScoped<RefusalWords>()
        .AddScoped<CheckPanels>()
        .AddScoped<TaskOverviews>();
}
