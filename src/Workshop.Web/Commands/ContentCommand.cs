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
        var loaded = ContentLoader.Load(folder);
        var problems = loaded.Problems;
        foreach (var problem in problems)
            Console.WriteLine(problem);
        var errors = problems.Count(p => p.Severity == Severity.Error);
        var samples = loaded.Library.Courses.SelectMany(c => c.Tasks).Sum(t => t.Samples.Length);
        Console.WriteLine($"{loaded.Library.Courses.Sum(c => c.Modules.Length)} modules, {loaded.Library.Courses.Sum(c => c.Tasks.Length)} tasks, {samples} samples: {errors} faults, {problems.Length - errors} warnings");
        return errors == 0 ? 0 : 1;
    }
}
