using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>A fault in the content, told so that its author can mend it.</summary>
/// <param name="Code">Stable, <c>CT</c> and four digits; tests assert on it. README.md of this room lists them all.</param>
/// <param name="Severity">Whether the content may be served as it is.</param>
/// <param name="File">Path relative to the content root, with forward slashes; empty for the root itself.</param>
/// <param name="Line">1-based; 0 where the fault is the whole file or its absence.</param>
/// <param name="Text">What is wrong and what is allowed, in one sentence.</param>
public sealed record Problem(string Code, Severity Severity, string File, int Line, LocalText Text)
{
    /// <summary>The shape editors and terminals make clickable: <c>file:line: message [code]</c>.</summary>
    public string Describe(string language) => $"{File}:{Line}: {Text.In(language)} [{Code}]";

    /// <summary>In English.</summary>
    public override string ToString() => Describe("en");
}
