using System.Collections.Immutable;
using Workshop.Scoring.Similarity;

namespace Workshop.Web.Marking.Similarity;

/// <summary>Cuts the texts of one side at the passages it shares.</summary>
internal static class ComparedPieces
{
    public static ImmutableArray<ComparedText> Of(IReadOnlyList<(string Label, string Text)> texts, ImmutableArray<PassagePlace> places)
    {
        var begun = new HashSet<int>();
        var byText = places.ToLookup(p => p.Text);
        return [.. texts.Select((t, i) => new ComparedText(t.Label, [.. Cut(t.Text, byText[i], begun)]))];
    }

    private static IEnumerable<ComparedPiece> Cut(string text, IEnumerable<PassagePlace> places, HashSet<int> begun)
    {
        var at = 0;
        foreach (var place in places)
        {
            if (place.Start > at)
                yield return new(text[at..place.Start], null, null, false);
            at = place.Start + place.Length;
            yield return new(text[place.Start..at], place.Passage, place.There, begun.Add(place.Passage));
        }
        if (at < text.Length)
            yield return new(text[at..], null, null, false);
    }
}
