using System.Globalization;
using System.Text;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Commands;

/// <summary>One submission scored to the terminal.</summary>
internal static class ScoreFile
{
    public static int Print(ScoringBench bench, string path, bool json)
    {
        if (bench.Score(path, out var faults) is not { } sheet)
        {
            foreach (var fault in faults)
                Console.Error.WriteLine(fault);
            return 1;
        }
        if (json)
            Console.WriteLine(Encoding.UTF8.GetString(ScoreSheetJson.Write(sheet, bench.Wording.Say)));
        else
            PrintText(bench, sheet);
        return 0;
    }

    private static void PrintText(ScoringBench bench, ScoreSheet sheet)
    {
        Console.WriteLine($"{Number(sheet.Total)} / {Number(sheet.Possible)}  (+ {Number(sheet.Pending)})");
        foreach (var score in sheet.Criteria)
        {
            var title = bench.Task.Rubric.FindCriterion(score.Id)?.Title.In(bench.Wording.Language) ?? score.Id;
            Console.WriteLine($"{title}  {(score.Mark is { } mark ? Number(mark) : "-")} / {Number(score.Weight)}");
            foreach (var finding in score.Findings.Where(f => f.Outcome != Outcome.Pass))
                Console.WriteLine($"  - {(finding.Mark is { } got ? Number(finding.Possible - got) : "?")}  {bench.Wording.Say(finding.Message)} {(finding.Next is { } next ? bench.Wording.Say(next) : "")}");
        }
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
