using System.CommandLine;
using Workshop.Content;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary><c>workshop content check</c>: every fault of the content at once, as file:line: message.</summary>
internal static class ContentCommand
{
    private static readonly Option<string?> Folder = new("--content") { Description = "The content folder." };

    public static Command Create()
    {
        var check = new Command("check", "Check all content and score every sample again; exit 1 on any fault.") { Folder };
        check.SetAction(parsed => Check(parsed.GetValue(Folder) ?? new HostSettings().ContentFolder));
        return new Command("content", "The courses' files.") { check };
    }

    private static int Check(string folder)
    {
        var report = ContentCheck.Run(folder, new MeasuredSamples());
        foreach (var problem in report.Problems)
            Console.WriteLine(problem);
        var errors = report.Problems.Count(p => p.Severity == Severity.Error);
        var courses = report.Library.Courses;
        Console.WriteLine($"{courses.Sum(c => c.Modules.Length)} modules, {courses.Sum(c => c.Tasks.Length)} tasks, {report.Samples} samples: {errors} faults, {report.Problems.Length - errors} warnings");
        return report.IsSound ? 0 : 1;
    }
}
