using System.Globalization;
using Workshop.Scoring;

namespace Workshop.Content.Faults;

/// <summary>One thing that can be wrong, with its code and its words; {0}, {1}, ... stand for what was found.</summary>
internal sealed record ProblemKind(string Code, Severity Severity, string Zh, string En)
{
    public static ProblemKind Error(string code, string zh, string en) => new(code, Severity.Error, zh, en);

    public static ProblemKind Warning(string code, string zh, string en) => new(code, Severity.Warning, zh, en);

    public Problem At(string file, int line, params object[] arguments) =>
        new(Code, Severity, file, line, new LocalText(Fill(Zh, arguments), Fill(En, arguments)));

    private static string Fill(string words, object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, words, [.. arguments.Select(Shown)]);

    // A hostile or binary value must not flood a terminal or break its line.
    private static object Shown(object argument) => argument is string text ? Quoted.Short(text) : argument;
}
