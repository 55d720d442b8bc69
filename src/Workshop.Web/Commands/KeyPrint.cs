using System.Globalization;
using Workshop.Scoring.DataSets;

namespace Workshop.Web.Commands;

/// <summary>An answer key on the terminal: figures, the leaking step, labels with the rule that decides.</summary>
internal static class KeyPrint
{
    public static void Write(TextWriter terminal, AnswerKey key, DataSetOutline outline, string language)
    {
        foreach (var figure in outline.Figures)
            terminal.WriteLine($"figure {figure.Id} = {Number(key, figure.Id)}  ({figure.Label.In(language)})");
        if (!outline.Steps.IsEmpty)
            terminal.WriteLine($"leak {key.LeakingStep ?? "-"}");
        foreach (var label in key.Labels)
            terminal.WriteLine($"label {label.Subject} = {label.Label}  ({label.Because.In(language)})");
    }

    private static string Number(AnswerKey key, string figure) =>
        key.Figures.TryGetValue(figure, out var value) ? value.ToString("0.######", CultureInfo.InvariantCulture) : "-";
}
