using System.Text.Json;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Answers;

/// <summary>Reads JSON as the answers to <see cref="Some.FullForm"/>.</summary>
internal static class Submitted
{
    public static FileFacts Photo { get; } =
        new("主图 1.webp", new string('a', 64), 120_000, "image/webp", new(800, 800, 0.9312m, 0.5m, 0m, ulong.MaxValue));

    public static AnswersReading Read(string json, Form? form = null)
    {
        using var document = JsonDocument.Parse(json);
        return AnswersReader.Read(document.RootElement, form ?? Some.FullForm, new OnePhoto());
    }

    /// <summary>The answer to one field.</summary>
    public static T Answer<T>(string field, string json) where T : Answer
    {
        var reading = Read($$"""{"{{field}}":{{json}}}""");
        Assert.Empty(reading.Problems);
        Assert.True(reading.Answers.TryGet<T>(field, out var answer));
        return answer;
    }

    /// <summary>The codes of a field's problems, with row and part where they have them: <c>AN1003 2/price</c>.</summary>
    public static string[] Faults(string field, string json, Form? form = null) =>
        [.. Read($$"""{"{{field}}":{{json}}}""", form).Problems.Select(p => $"{p.Code} {p.Row}/{p.Part}".Replace(" /", " ").TrimEnd('/', ' '))];

    public static bool IsEmpty(string field, string json)
    {
        var reading = Read($$"""{"{{field}}":{{json}}}""");
        Assert.Empty(reading.Problems);
        return reading.Answers.ByField.IsEmpty;
    }

    /// <summary>Knows one file, by the reference "photo".</summary>
    private sealed class OnePhoto : IFileLookup
    {
        public LookedUpFile Find(JsonElement reference) =>
            reference.ValueKind == JsonValueKind.String && reference.ValueEquals("photo")
                ? LookedUpFile.Found(Photo)
                : LookedUpFile.Missing("not-found");
    }
}
