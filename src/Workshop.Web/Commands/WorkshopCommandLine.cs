using System.CommandLine;

namespace Workshop.Web.Commands;

/// <summary>The verbs of the one executable. Without a verb it serves.</summary>
internal static class WorkshopCommandLine
{
    /// <summary>The command line itself was wrong.</summary>
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Workshop: learning, handing in and marking for practical e-commerce courses.")
        {
            ServeCommand.Create(),
            ScoreCommand.Create(),
            ContentCommand.Create(),
            DataCommand.Create(),
            PersonCommand.Create(),
        };
        var parsed = root.Parse(IsVerbless(args) ? ["serve", .. args] : args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, parsed.Errors.Select(e => e.Message)));
        await Console.Error.WriteLineAsync("See 'workshop --help'.");
        return WrongUsage;
    }

    private static bool IsVerbless(string[] args) =>
        args.Length == 0 || (args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?" or "--version"));
}
