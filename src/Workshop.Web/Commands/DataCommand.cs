using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Workshop.Content;
using Workshop.Scoring.DataSets;
using Workshop.Web.Hosting;

namespace Workshop.Web.Commands;

/// <summary><c>workshop data TASK</c>: the tables a trainee with this seed gets, for authors of samples; with --key the answers too.</summary>
internal static class DataCommand
{
    private static readonly Argument<string> TaskId = new("TASK") { Description = "Task id, such as data-analysis-report." };
    private static readonly Option<string?> Seed = new("--seed") { Description = "32 hex digits; without it a new one is drawn and printed." };
    private static readonly Option<bool> Key = new("--key") { Description = "Print the answer key too." };
    private static readonly Option<string?> Csv = new("--csv") { Description = "Write a file a table into this folder instead of printing." };
    private static readonly Option<string> Language = new("--lang") { Description = "zh-Hans or en.", DefaultValueFactory = _ => "zh-Hans" };
    private static readonly Option<string?> Content = new("--content") { Description = "The content folder." };

    public static Command Create()
    {
        Language.AcceptOnlyFromAmong("zh-Hans", "en");
        var command = new Command("data", "Show the data set of a seed.") { TaskId, Seed, Key, Csv, Language, Content };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var library = ContentLoader.Load(parsed.GetValue(Content) ?? new HostSettings().ContentFolder).Library;
        if (library.FindTask(parsed.GetRequiredValue(TaskId))?.Scorer.Data is not { } source)
            return Wrong($"There is no task '{parsed.GetValue(TaskId)}' with a data set; `workshop content check` tells of faults.");
        var written = parsed.GetValue(Seed) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(DataSeed.Bytes));
        if (DataSeed.Find(written) is not { } seed)
            return Wrong($"--seed: must be {2 * DataSeed.Bytes} hex digits.");
        if (parsed.GetValue(Seed) is null)
            Console.Error.WriteLine($"seed {seed}");
        var (data, language) = (source.Make(seed), parsed.GetRequiredValue(Language));
        foreach (var table in data.Tables)
            Put(table, parsed.GetValue(Csv), language);
        if (parsed.GetValue(Key))
            KeyPrint.Write(Console.Out, data.Key, source.Outline, language);
        return 0;
    }

    private static void Put(DataTable table, string? folder, string language)
    {
        var csv = DataCsv.Write(table, language);
        if (folder is null)
        {
            Console.WriteLine($"# {table.Id}: {table.Title.In(language)}");
            Console.Write(csv);
            return;
        }
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, table.Id + ".csv"), csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    private static int Wrong(string text)
    {
        Console.Error.WriteLine(text);
        return WorkshopCommandLine.WrongUsage;
    }
}
