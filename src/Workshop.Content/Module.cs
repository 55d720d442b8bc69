using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>One lesson of a course: a folder under modules/.</summary>
/// <param name="Id">Kebab case, without the order number of the folder.</param>
/// <param name="Title">Shown.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="TaskIds">Tasks it leads to, in order.</param>
/// <param name="Lessons">The lesson in both languages.</param>
/// <param name="SelfCheck">Questions at the end; may be empty.</param>
/// <param name="AssetFolder">Absolute path of the folder its pictures are served from.</param>
public sealed record Module(
    string Id,
    LocalText Title,
    LocalText Summary,
    ImmutableArray<string> TaskIds,
    LessonPair Lessons,
    ImmutableArray<SelfCheckQuestion> SelfCheck,
    string AssetFolder)
{
    private (ImmutableArray<SelfCheckQuestion> Of, string Sha256)? _hashed;

    /// <summary>What the questions are known by, as <see cref="SelfCheckHash"/>; found when first asked for.</summary>
    /// <remarks>A copy made by <c>with</c> takes the field along, so it is kept only while it is of these questions.</remarks>
    public string SelfCheckSha256 => _hashed is { } kept && kept.Of == SelfCheck
        ? kept.Sha256
        : (_hashed = (SelfCheck, SelfCheckHash.Of(SelfCheck))).Value.Sha256;

    /// <summary>The lesson for a language tag.</summary>
    public Lesson In(string language) => Lessons.In(language);
}

/// <summary>A page written in both languages: a lesson or a brief.</summary>
/// <param name="Chinese">Written first.</param>
/// <param name="English">Of the same structure.</param>
public sealed record LessonPair(Lesson Chinese, Lesson English)
{
    /// <summary>The page for a language tag: English for <c>en</c> and its variants, else Chinese.</summary>
    public Lesson In(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Chinese;
}

/// <summary>A page's text in one language.</summary>
/// <param name="Page">The HTML, written when first asked for: a start that writes every page takes half as long again.</param>
/// <param name="Contents">Headings of level 2 and 3 in order.</param>
/// <param name="PlainText">The words alone, a line for each block; what a search looks through.</param>
/// <param name="Words">Chinese characters plus Latin words.</param>
/// <param name="ReadingMinutes">At 400 Chinese characters or 200 English words a minute, rounded up, at least 1.</param>
public sealed record Lesson(Lazy<string> Page, ImmutableArray<Heading> Contents, string PlainText, int Words, int ReadingMinutes)
{
    /// <summary>Sanitised HTML; headings carry the ids named in <see cref="Contents"/>.</summary>
    public string Html => Page.Value;
}

/// <summary>A heading of a lesson.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Anchor">The id of the element.</param>
/// <param name="Text">Plain text.</param>
public sealed record Heading(int Level, string Anchor, string Text);
