using System.Collections.Immutable;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Texts;

namespace Workshop.Web.Results;

/// <summary>Puts findings into words and quotes what they are about.</summary>
internal sealed class FindingViews(FormAnswers answers, Wording wording)
{
    private const int MostQuotes = 6;

    public FindingView Of(Finding finding) => new(
        finding, wording.Say(finding.Message), finding.Next is { } next ? wording.Say(next) : null,
        finding.Outcome == Outcome.Pass ? [] : Quotes(finding));

    private ImmutableArray<QuoteView> Quotes(Finding finding) =>
        finding.Field is not { } field ? [] :
        [
            .. finding.Places.GroupBy(p => (p.Row, p.Part)).Take(MostQuotes)
                .Select(places => Quote(field, [.. places])).OfType<QuoteView>(),
        ];

    private QuoteView? Quote(string field, ImmutableArray<Place> places)
    {
        if (AnswerTexts.Find(answers, field, places[0], wording) is not { Length: > 0 } text)
            return null;
        var ranges = places.Where(p => p.Start is not null).Select(p => (p.Start!.Value, p.Length!.Value)).ToList();
        return new QuoteView(Where(field, places[0]), MarkedText.Excerpt(text, ranges.Count > 0 ? ranges : [(0, text.Length)]));
    }

    private string Where(string field, Place place)
    {
        var label = wording.Label(field);
        var row = place.Row is { } index ? $" {index + 1}" : "";
        return place.Part is { } part && wording.FindLabel(field, part) is { } name ? $"{label}{row} · {name}" : label + row;
    }
}
