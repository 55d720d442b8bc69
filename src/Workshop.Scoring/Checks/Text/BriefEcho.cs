using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Knows a text copied from a task's brief by how briefs speak: two different phrases of a lexicon of theirs.</summary>
internal sealed class BriefEcho(Lexicon lexicon)
{
    private readonly ForbiddenWordFinder _finder = new(lexicon);

    /// <summary>Whether the text speaks like a brief. Linear in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> folded)
    {
        var first = -1;
        for (var from = 0; _finder.TryFind(folded, from, out var hit); from = hit.End)
        {
            if (first >= 0 && hit.Term != first) return true;
            first = hit.Term;
        }
        return false;
    }
}
