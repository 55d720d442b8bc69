using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Content;

namespace Workshop.Web.Reading;

/// <summary>A sheet of answers as it is stored, and back.</summary>
public static class SelfCheckRecord
{
    private sealed record Line(ImmutableArray<string> Given, ImmutableSortedDictionary<string, int> Places, bool? Right);

    /// <summary>The same answers are the same text: it tells whether a form was sent twice.</summary>
    public static string Write(SelfCheckSheet sheet) => JsonSerializer.Serialize(
        sheet.Items.ToDictionary(i => i.Question.Id, i => new Line(i.Given, i.Places.ToImmutableSortedDictionary(StringComparer.Ordinal), i.IsRight)));

    /// <summary>The sheet as it was judged then; a question not in the record stands unanswered.</summary>
    public static SelfCheckSheet Read(ImmutableArray<SelfCheckQuestion> questions, string record)
    {
        var lines = JsonSerializer.Deserialize<Dictionary<string, Line>>(record)!;
        return new([.. questions.Select(q => lines.TryGetValue(q.Id, out var line)
            ? new SelfCheckItem(q, line.Given, line.Right) { Places = line.Places.ToImmutableDictionary() }
            : new SelfCheckItem(q, [], null))], true);
    }
}
