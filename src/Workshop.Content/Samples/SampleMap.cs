using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Workshop.Content.Faults;
using Workshop.Scoring;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Samples;

/// <summary>The outer object of a sample file, read key by key.</summary>
internal sealed class SampleMap(string path, JsonElement root, JsonLines lines, ProblemBag problems)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement;
    private static readonly string[] Keys = ["task", "submittedAt", "deadline", "dataSeed", "answers", "expect", "why"];

    public SampleFile? Read(string task, Rubric rubric)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(SampleFaults.Value.At(path, 1, path, "对象", "an object"));
            return null;
        }
        foreach (var property in root.EnumerateObject().Where(p => !Keys.Contains(p.Name)))
            Report(property.Name, SampleFaults.UnknownKey, property.Name, string.Join(", ", Keys));
        CheckTask(task);
        return new SampleFile(
            path, Why(), Moment("submittedAt", required: true) ?? default, Moment("deadline", required: false),
            Object("answers").Clone(), Expected(rubric), lines) { Seed = Seed(rubric) };
    }

    private DataSeed? Seed(Rubric rubric)
    {
        const string key = "dataSeed";
        if (rubric.DataSet is null)
        {
            if (root.TryGetProperty(key, out _)) Report(key, SampleFaults.NoDataSet);
            return null;
        }
        if (Text(key) is not { } text) return null;
        if (DataSeed.Find(text) is { } seed) return seed;
        Report(key, SampleFaults.Value, key, $" {2 * DataSeed.Bytes} 位十六进制数", $"{2 * DataSeed.Bytes} hex digits");
        return null;
    }

    private void CheckTask(string task)
    {
        if (Text("task") is { } written && written != task) Report("task", SampleFaults.OtherTask, task, written);
    }

    private LocalText Why()
    {
        if (root.TryGetProperty("why", out var why) && why.ValueKind == JsonValueKind.Object
            && why.TryGetProperty("zh", out var zh) && zh.ValueKind == JsonValueKind.String
            && why.TryGetProperty("en", out var en) && en.ValueKind == JsonValueKind.String)
            return new LocalText(zh.GetString()!, en.GetString()!);
        return Text("why") is { } text ? new LocalText(text, text) : new LocalText("?", "?");
    }

    private ImmutableArray<Expectation> Expected(Rubric rubric)
    {
        var expected = ImmutableArray.CreateBuilder<Expectation>();
        if (Object("expect") is not { ValueKind: JsonValueKind.Object } marks) return [];
        var known = string.Join(", ", rubric.Criteria.Select(c => c.Id));
        foreach (var entry in marks.EnumerateObject())
        {
            var line = lines.Of($"expect/{entry.Name}");
            if (rubric.FindCriterion(entry.Name) is null)
                problems.Add(SampleFaults.UnknownCriterion.At(path, line, entry.Name, known));
            else if (entry.Value.ValueKind == JsonValueKind.Null) expected.Add(new Expectation(entry.Name, null, line));
            else if (entry.Value.ValueKind == JsonValueKind.Number && entry.Value.TryGetDecimal(out var mark))
                expected.Add(new Expectation(entry.Name, mark, line));
            else problems.Add(SampleFaults.Value.At(path, line, entry.Name, "分数或 null", "a mark or null"));
        }
        foreach (var criterion in rubric.Criteria.Where(c => !marks.TryGetProperty(c.Id, out _)))
            Report("expect", SampleFaults.NoExpectation, criterion.Id);
        return expected.ToImmutable();
    }

    private DateTimeOffset? Moment(string key, bool required)
    {
        if (!required && !root.TryGetProperty(key, out _)) return null;
        if (Text(key) is not { } text) return null;
        if (text.Length > 10 && HasOffset(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return moment;
        Report(key, SampleFaults.Value, key, "带时区的 ISO 8601 时间", "an ISO 8601 time with an offset");
        return null;
    }

    // Without an offset the time would be read in the zone of whatever machine checks the course.
    private static bool HasOffset(string text) => text.EndsWith('Z') || text[10..].AsSpan().IndexOfAny('+', '-') >= 0;

    private JsonElement Object(string key)
    {
        if (!root.TryGetProperty(key, out var value)) Report(key, SampleFaults.MissingKey, key);
        else if (value.ValueKind == JsonValueKind.Object) return value;
        else Report(key, SampleFaults.Value, key, "对象", "an object");
        return Nothing;
    }

    private string? Text(string key)
    {
        if (!root.TryGetProperty(key, out var value)) Report(key, SampleFaults.MissingKey, key);
        else if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text) return text;
        else Report(key, SampleFaults.Value, key, "文本", "text");
        return null;
    }

    private void Report(string key, ProblemKind kind, params object[] arguments) =>
        problems.Add(kind.At(path, lines.Of(key), arguments));
}
