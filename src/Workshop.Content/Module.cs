using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>One lesson of a course: a folder under modules/.</summary>
/// <param name="Id">Kebab case, without the order number of the folder.</param>
/// <param name="Title">Shown.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="TaskIds">Tasks it leads to, in order.</param>
/// <param name="Chinese">The lesson in Chinese.</param>
/// <param name="English">The lesson in English.</param>
/// <param name="SelfCheck">Questions at the end; may be empty.</param>
/// <param name="AssetFolder">Absolute path of the folder its pictures are served from.</param>
public sealed record Module(
    string Id,
    LocalText Title,
    LocalText Summary,
    ImmutableArray<string> TaskIds,
    Lesson Chinese,
    Lesson English,
    ImmutableArray<SelfCheckQuestion> SelfCheck,
    string AssetFolder)
{
    /// <summary>The lesson for a language tag: English for <c>en</c> and its variants, else Chinese.</summary>
    public Lesson In(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Chinese;
}

/// <summary>A module's text in one language.</summary>
/// <param name="Html">Sanitised HTML; headings carry the ids named in <paramref name="Contents"/>.</param>
/// <param name="Contents">Headings of level 2 and 3 in order.</param>
/// <param name="PlainText">The words alone, a line for each block; what a search looks through.</param>
/// <param name="Words">Chinese characters plus Latin words.</param>
/// <param name="ReadingMinutes">At 400 Chinese characters or 200 English words a minute, rounded up, at least 1.</param>
public sealed record Lesson(string Html, ImmutableArray<Heading> Contents, string PlainText, int Words, int ReadingMinutes);

/// <summary>A heading of a lesson.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Anchor">The id of the element.</param>
/// <param name="Text">Plain text.</param>
public sealed record Heading(int Level, string Anchor, string Text);
