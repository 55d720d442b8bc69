using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Commands;

/// <summary>Many submissions scored to CSV on standard output; progress and faults on standard error.</summary>
internal static class ScoreFolder
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\n\r");

    public static int ToCsv(ScoringBench bench, IReadOnlyList<string> files)
    {
        var criteria = bench.Task.Rubric.Criteria;
        Console.WriteLine(string.Join(',', ["file", "total", "possible", "pending", .. criteria.Select(c => c.Id), "error"]));
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var broken = 0;
        terminal.Progress().Start(progress =>
        {
            var bar = progress.AddTask(bench.Task.Id, maxValue: Math.Max(1, files.Count));
            foreach (var file in files)
            {
                var sheet = bench.Score(file, out var faults);
                Console.WriteLine(Line(file, sheet, string.Join("; ", faults)));
                broken += sheet is null ? 1 : 0;
                bar.Increment(1);
            }
        });
        return broken == 0 ? 0 : 1;

        string Line(string file, ScoreSheet? sheet, string error) => string.Join(',',
        [
            Quoted(Path.GetFileName(file)), Number(sheet?.Total), Number(sheet?.Possible), Number(sheet?.Pending),
            .. criteria.Select(c => Number(sheet?.FindCriterion(c.Id)?.Mark)), Quoted(error),
        ]);
    }

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Quoted as RFC 4180 asks; a leading sign that a spreadsheet would take for a formula gets an apostrophe.</summary>
    private static string Quoted(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(NeedQuotes) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
