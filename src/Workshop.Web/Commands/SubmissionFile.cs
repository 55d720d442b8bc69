using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.DataSets;

namespace Workshop.Web.Commands;

/// <summary>A SUBMISSION.json as read: <c>{"task", "submittedAt", "answers"}</c>, and <c>"dataSeed"</c> where the task has a data set.</summary>
/// <param name="Task">Task id it was made for.</param>
/// <param name="SubmittedAt">With its offset.</param>
/// <param name="Seed">The seed of the trainee's data set; null where none was written.</param>
/// <param name="Answers">By field id.</param>
internal sealed record SubmissionFile(string Task, DateTimeOffset SubmittedAt, DataSeed? Seed, JsonElement Answers)
{
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The file's content, or what is wrong with it: then <paramref name="fault"/> says field and reason.</summary>
    public static SubmissionFile? Read(string path, out string? fault)
    {
        fault = null;
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                fault = $"the file is larger than {MostBytes / 1024 / 1024} MB";
            else
                return From(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement, ref fault);
        }
        catch (JsonException broken)
        {
            fault = $"not valid JSON, line {broken.LineNumber + 1}: {broken.Message}";
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            fault = unread.Message;
        }
        return null;
    }

    private static SubmissionFile? From(JsonElement root, ref string? fault)
    {
        if (root.ValueKind != JsonValueKind.Object)
            fault = "the file must hold a JSON object";
        else if (Text(root, "task") is not { } task)
            fault = "task: missing, or not a text";
        else if (Text(root, "submittedAt") is not { } moment || !TryReadMoment(moment, out var at))
            fault = "submittedAt: must be a moment with offset, such as 2026-06-03T17:45:00+08:00";
        else if (!root.TryGetProperty("answers", out var answers) || answers.ValueKind != JsonValueKind.Object)
            fault = "answers: missing, or not an object of field ids with values";
        else if (!TryReadSeed(root, out var seed))
            fault = $"dataSeed: must be {2 * DataSeed.Bytes} hex digits, as `workshop data` takes them";
        else
            return new SubmissionFile(task, at, seed, answers);
        return null;
    }

    /// <summary>ISO 8601 with an explicit offset; local times would mean another moment on another machine.</summary>
    public static bool TryReadMoment(string text, out DateTimeOffset moment)
    {
        string[] shapes = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');
        return DateTimeOffset.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment) && hasOffset;
    }

    private static bool TryReadSeed(JsonElement root, out DataSeed? seed)
    {
        seed = Text(root, "dataSeed") is { } text ? DataSeed.Find(text) : null;
        return seed is not null || !root.TryGetProperty("dataSeed", out _);
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
