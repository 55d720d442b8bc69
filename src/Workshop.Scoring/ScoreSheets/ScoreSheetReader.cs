using System.Collections.Immutable;
using System.Text.Json;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Json;

namespace Workshop.Scoring.ScoreSheets;

/// <summary>Takes a stored sheet apart. What does not fit throws; <see cref="ScoreSheetJson"/> says what that means.</summary>
internal static class ScoreSheetReader
{
    public static ScoreSheet Sheet(JsonElement sheet) => new(
        Text(sheet, "task"), Text(sheet, "rubricVersion"), Text(sheet, "engineVersion"), All(sheet, "criteria", Criterion));

    private static CriterionScore Criterion(JsonElement score) => new(
        Text(score, "id"),
        Number(score, "weight"),
        Optional(score, "mark", e => e.GetDecimal()),
        score.Find("givenBy")?.Text() == "person" ? MarkGivenBy.Person : MarkGivenBy.Checks,
        score.Find("remark")?.Text(),
        All(score, "findings", Finding));

    private static Finding Finding(JsonElement finding) => new(
        Text(finding, "check"),
        Text(finding, "kind"),
        OutcomeOf(Text(finding, "outcome")),
        Optional(finding, "mark", e => e.GetDecimal()),
        Number(finding, "possible"),
        finding.Find("field")?.Text(),
        All(finding, "where", PlaceOf),
        MessageOf(finding.GetProperty("message")),
        finding.Find("next") is { } next ? MessageOf(next) : null);

    private static Place PlaceOf(JsonElement place) => new(
        Optional(place, "row", e => e.GetInt32()),
        place.Find("part")?.Text(),
        Optional(place, "start", e => e.GetInt32()),
        Optional(place, "length", e => e.GetInt32()));

    private static Message MessageOf(JsonElement message) => new(Text(message, "key"), All(message, "args", Argument));

    private static MessageArgument Argument(JsonElement argument)
    {
        if (argument.Text() is { } text) return new(text, false);
        return argument.Find("label")?.Text() is { } label
            ? new(label, true)
            : new(Text(argument, "zh"), false) { English = Text(argument, "en") };
    }

    private static Outcome OutcomeOf(string outcome) => outcome switch
    {
        "pass" => Outcome.Pass,
        "partial" => Outcome.Partial,
        "fail" => Outcome.Fail,
        "broken" => Outcome.Broken,
        _ => throw new FormatException($"There is no outcome '{outcome}'."),
    };

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).Text() ?? throw new FormatException($"'{name}' is not a text.");

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    private static T? Optional<T>(JsonElement element, string name, Func<JsonElement, T> read) where T : struct =>
        element.Find(name) is { } value ? read(value) : null;

    private static ImmutableArray<T> All<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        [.. element.GetProperty(name).EnumerateArray().Select(read)];
}
