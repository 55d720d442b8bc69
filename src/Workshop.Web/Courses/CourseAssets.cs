using Workshop.Content.Live;
using Workshop.Web.Access;

namespace Workshop.Web.Courses;

/// <summary>Serves the pictures and downloads beside lessons and briefs to those who may read the course.</summary>
public static class CourseAssets
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".pdf"] = "application/pdf",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".csv"] = "text/csv; charset=utf-8",
    };

    public static void MapCourseAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/content/{course}/{module}/assets/{name}", (string course, string module, string name, CurrentActor actor, LiveLibrary library) =>
            Serve(library.FindCourse(actor.Get(), course)?.FindModule(module)?.AssetFolder, name));
        routes.MapGet("/content/{course}/tasks/{task}/assets/{name}", (string course, string task, string name, CurrentActor actor, LiveLibrary library) =>
            Serve(library.FindCourse(actor.Get(), course)?.FindTask(task)?.AssetFolder, name));
    }

    private static IResult Serve(string? folder, string name)
    {
        if (folder is null || Path.GetFileName(name) != name || !Types.TryGetValue(Path.GetExtension(name), out var type))
            return TypedResults.NotFound();
        var file = new FileInfo(Path.Combine(folder, name));
        return file.Exists
            ? TypedResults.PhysicalFile(file.FullName, type, lastModified: file.LastWriteTimeUtc)
            : TypedResults.NotFound();
    }
}
