using System.Collections.Concurrent;
using Workshop.Content;

namespace Workshop.Web.Resources;

/// <summary>
/// Makes a pack when it is first asked for and keeps it until the content changes: one for each course and language. Those who
/// ask at the same time wait for the same one.
/// </summary>
public sealed class ResourcePacks
{
    private readonly ConcurrentDictionary<(string Course, string Language), Kept> _packs = new();

    /// <summary>The pack of a course as it stands.</summary>
    /// <param name="course">A course of the present library; one that was read anew is another, and gets another pack.</param>
    /// <param name="language">A language tag of <see cref="Frame.Language.Languages"/>.</param>
    public ResourcePack Get(Course course, string language) => _packs.AddOrUpdate(
        (course.Id, language),
        _ => new Kept(course, language),
        (_, kept) => ReferenceEquals(kept.Course, course) ? kept : new Kept(course, language)).Pack.Value;

    private sealed class Kept(Course course, string language)
    {
        public Course Course => course;

        public Lazy<ResourcePack> Pack { get; } = new(() => PackContents.Make(course, language));
    }
}
