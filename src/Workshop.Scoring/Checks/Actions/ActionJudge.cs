using System.Collections.Immutable;
using System.Reflection;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Actions;

/// <summary>Says what an action lacks.</summary>
internal sealed class ActionJudge
{
    private readonly int _least;
    private readonly decimal _mostWords;
    private readonly Substance _substance;
    private readonly ForbiddenWordFinder _places;
    private readonly ForbiddenWordFinder _changes;

    public ActionJudge(Concreteness.Parameters parameters, CheckResources resources)
    {
        var lexicon = resources.GetLexicon(parameters.Lexicon);
        _least = parameters.LeastText;
        _mostWords = parameters.MostWords;
        _substance = new(_least, null, 1, parameters.Brief is { } brief ? resources.GetLexicon(brief) : null);
        _places = FinderOf(lexicon, parameters.Places);
        _changes = FinderOf(lexicon, parameters.Changes);
    }

    /// <summary>What it lacks; what it says is remembered as said.</summary>
    public ActionGaps GapsOf(StatedAction action, FreshText fresh)
    {
        using var folded = FoldedText.Of(action.Text);
        var text = folded.Characters;
        var (places, changes) = (CountCovered(_places, text), CountCovered(_changes, text));
        var gaps = (places == 0 ? ActionGaps.Place : 0) | (changes == 0 ? ActionGaps.Change : 0)
            | (action.HasFigure || FigureFinder.IsIn(text) ? 0 : ActionGaps.Figure);
        var isFresh = fresh.Add(action.Text, _least);
        if (gaps != ActionGaps.None) return gaps;
        var isWordList = places + changes > _mostWords * Letters.Count(text);
        return !isFresh || isWordList || !_substance.IsIn(action.Text) ? ActionGaps.Hollow : ActionGaps.None;
    }

    /// <summary>What the gaps are called.</summary>
    public static ImmutableArray<LocalText> NamesOf(ActionGaps gaps) =>
        [.. Enum.GetValues<ActionGaps>().Where(gap => gap != ActionGaps.None && gaps.HasFlag(gap))
            .Select(gap => typeof(ActionGaps).GetField(gap.ToString())!.GetCustomAttribute<DescribeAttribute>()!.Text)];

    private static int CountCovered(ForbiddenWordFinder finder, ReadOnlySpan<char> text)
    {
        var covered = 0;
        for (var from = 0; finder.TryFind(text, from, out var hit); from = hit.End) covered += Letters.Count(text.Slice(hit.Start, hit.Length));
        return covered;
    }

    private static ForbiddenWordFinder FinderOf(Lexicon lexicon, ImmutableArray<string> groups) =>
        new(lexicon with { Groups = [.. lexicon.Groups.Where(g => groups.Contains(g.Id))] });
}
