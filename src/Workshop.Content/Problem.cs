namespace Workshop.Content;

/// <summary>A fault in the content, told so that its author can mend it.</summary>
/// <param name="Code">Stable, <c>CT</c> and four digits; tests assert on it.</param>
/// <param name="File">Path relative to the content root, with forward slashes.</param>
/// <param name="Line">1-based; 0 where the fault is the whole file or its absence.</param>
/// <param name="Text">What is wrong and what is allowed, in one sentence.</param>
public sealed record Problem(string Code, string File, int Line, string Text)
{
    /// <summary>The shape editors and terminals make clickable: <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Text} [{Code}]";
}
