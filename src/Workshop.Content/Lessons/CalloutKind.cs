using Workshop.Scoring;

namespace Workshop.Content.Lessons;

/// <summary>A kind of call-out, written <c>::: control</c>, with the label it bears unless the author gives one.</summary>
internal sealed record CalloutKind(string Id, LocalText Label)
{
    private static readonly CalloutKind[] All =
    [
        new("example", new("示例", "Example")),
        new("control", new("关键控制点", "Key control point")),
        new("mistake", new("常见误区", "Common mistake")),
        new("tip", new("小提示", "Tip")),
    ];

    public static string AllIds { get; } = string.Join(", ", All.Select(k => k.Id));

    public static bool IsKnown(string? id) => All.Any(k => k.Id == id);

    /// <summary>The kind with this id; the first for an unknown one, which the parser has reported.</summary>
    public static CalloutKind Get(string? id) => All.FirstOrDefault(k => k.Id == id) ?? All[0];
}
