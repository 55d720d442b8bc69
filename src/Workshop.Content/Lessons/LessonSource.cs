namespace Workshop.Content.Lessons;

/// <summary>The Markdown of one page in one language, before it is understood.</summary>
/// <param name="File">Path from the content root.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Body">What follows the front matter, lines ended by \n.</param>
/// <param name="LineOffset">Lines of the file above the body.</param>
internal sealed record LessonSource(string File, string Language, string Body, int LineOffset)
{
    /// <summary>The 1-based line of the file at a 0-based position in the body.</summary>
    public int LineAt(int position) =>
        LineOffset + 1 + Body.AsSpan(0, Math.Clamp(position, 0, Body.Length)).Count('\n');
}
