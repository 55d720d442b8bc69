namespace Workshop.Web.Hosting;

/// <summary>The moment a request began, taken before its body was read: slow uploads do not make work late.</summary>
public static class RequestStart
{
    private static readonly object Key = new();

    /// <summary>Notes the moment; stands first in the pipeline.</summary>
    public static IApplicationBuilder UseRequestStart(this IApplicationBuilder app)
    {
        var time = app.ApplicationServices.GetRequiredService<TimeProvider>();
        return app.Use((context, next) =>
        {
            context.Items[Key] = time.GetUtcNow();
            return next(context);
        });
    }

    /// <summary>When this request began, in UTC.</summary>
    public static DateTimeOffset StartedAt(this HttpContext context) => (DateTimeOffset)context.Items[Key]!;
}
