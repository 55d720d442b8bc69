using System.Collections.Immutable;

namespace Workshop.Content.Faults;

/// <summary>Gathers everything one reading finds; one fault never hides another.</summary>
internal sealed class ProblemBag
{
    private readonly List<Problem> _problems = [];

    /// <summary>How many errors there are so far; a reader compares before and after to know whether its own part is sound.</summary>
    public int Errors { get; private set; }

    public void Add(Problem problem)
    {
        _problems.Add(problem);
        if (problem.Severity == Severity.Error) Errors++;
    }

    public ImmutableArray<Problem> InOrder() =>
    [
        .. _problems.Distinct()
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Line)
            .ThenBy(p => p.Code, StringComparer.Ordinal)
            .ThenBy(p => p.Text.En, StringComparer.Ordinal),
    ];
}
