using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Looks into a form as typed. Lenient: what is not there, or of another shape, reads as nothing.</summary>
public static partial class TypedForm
{
    /// <summary>Chinese stays as it is: escaped it would be six characters each. Never written into a page.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A stored draft or sealed answers, in the one shape the pages know. A lone surrogate, which no page can show, becomes U+FFFD.</summary>
    public static JsonObject Parse(string json, Form form) =>
        JsonNode.Parse(LoneSurrogate().Replace(json, @"\ufffd")) is JsonObject typed ? TypedShape.Of(typed, form) : [];

    /// <summary>As drafts are stored.</summary>
    public static string Write(JsonObject typed) => typed.ToJsonString(Plain);

    /// <summary>A text as typed; a number as it is spelled; empty for anything else.</summary>
    public static string Text(JsonNode? node) => node is JsonValue value ? value.ToString() : "";

    /// <summary>The text of one part of a row, block, pair or duration.</summary>
    public static string Text(JsonNode? node, string part) => Text(Part(node, part));

    /// <summary>One part of a row, block, pair or duration, or null.</summary>
    public static JsonNode? Part(JsonNode? node, string part) => (node as JsonObject)?[part];

    /// <summary>Items, rows, blocks, pairs or files in order.</summary>
    public static IReadOnlyList<JsonNode?> Items(JsonNode? node) => node is JsonArray items ? [.. items] : [];

    /// <summary>The file a node names: by its hash alone, or with all that was sealed of it. Null for none.</summary>
    public static string? FileOf(JsonNode? node) =>
        (node is JsonObject ? Text(node, "sha256") : Text(node)) is { Length: > 0 } hash ? hash : null;

    /// <summary>An escaped half of a pair without the other half; the last part sees to it that the backslash is no escaped one.</summary>
    [GeneratedRegex(
        @"(?:\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})(?<=(?:^|[^\\])(?:\\\\)*.{6})",
        RegexOptions.Singleline)]
    private static partial Regex LoneSurrogate();
}
