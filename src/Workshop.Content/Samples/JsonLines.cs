using System.Globalization;
using System.Text.Json;

namespace Workshop.Content.Samples;

/// <summary>The lines of a JSON text by path: <c>expect/title-keywords</c>, <c>answers/skus/3/price</c>.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>The 1-based line of the longest known part of the path; 1 where no part is known.</summary>
    public int Of(string path)
    {
        while (true)
        {
            if (_lines.TryGetValue(path, out var line)) return line;
            var slash = path.LastIndexOf('/');
            if (slash < 0) return 1;
            path = path[..slash];
        }
    }

    /// <summary>Reads the lines of a valid text.</summary>
    public static JsonLines Read(ReadOnlySpan<byte> utf8)
    {
        var lines = new JsonLines();
        var frames = new Stack<Frame>();
        var reader = new Utf8JsonReader(utf8);
        int line = 1, counted = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) frames.Pop();
            else lines.Take(ref reader, frames, line);
        }
        return lines;
    }

    private void Take(ref Utf8JsonReader reader, Stack<Frame> frames, int line)
    {
        var frame = frames.Count == 0 ? null : frames.Peek();
        if (reader.TokenType == JsonTokenType.PropertyName) frame!.Name = reader.GetString();
        else if (frame is { IsList: true }) frame.Name = frame.Index++.ToString(CultureInfo.InvariantCulture);
        var path = frame is null ? "" : frame.Path.Length == 0 ? frame.Name! : $"{frame.Path}/{frame.Name}";
        _lines.TryAdd(path, line);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            frames.Push(new Frame(path, reader.TokenType == JsonTokenType.StartArray));
    }

    private sealed class Frame(string path, bool isList)
    {
        public string Path { get; } = path;

        public bool IsList { get; } = isList;

        public int Index { get; set; }

        public string? Name { get; set; }
    }
}
