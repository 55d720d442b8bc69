namespace Workshop.Scoring.Checks.Scripts;

/// <summary>Names the parts of a script in messages.</summary>
internal sealed record ScriptLabels(string FieldId, string SegmentColumn)
{
    public MessageArgument Field => MessageArgument.Label(FieldId);

    public MessageArgument Column(string column) => MessageArgument.Label(FieldId, column);

    /// <summary>The kind of segment; the column's own label where none was chosen.</summary>
    public MessageArgument Segment(string segment) => segment.Length == 0 ? Column(SegmentColumn) : MessageArgument.Label(FieldId, $"{SegmentColumn}/{segment}");

    public MessageArgument Segments(IEnumerable<string> segments) =>
        MessageArgument.Labels(segments.Select(s => $"{FieldId}/{SegmentColumn}/{s}"));
}
