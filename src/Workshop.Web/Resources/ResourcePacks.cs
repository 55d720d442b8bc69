using System.Collections.Concurrent;
using Workshop.Content;
using Workshop.Content.Live;

namespace Workshop.Web.Resources;

/// <summary>
/// Makes a pack when it is first asked for and keeps it until the content changes: one for each course and language. Those who
/// ask at the same time wait for the same one.
/// </summary>
public sealed class ResourcePacks(LiveLibrary library)
{
    private readonly ConcurrentDictionary<(string Course, string Language), Kept> _packs = new();

    /// <summary>The pack of a course as it stands.</summary>
    /// <param name="course">A course of the present library.</param>
    /// <param name="language">A language tag of <see cref="Frame.Language.Languages"/>.</param>
    public ResourcePack Get(Course course, string language)
    {
        var version = library.Current.Version;
        return _packs.AddOrUpdate(
            (course.Id, language),
            _ => new Kept(version, course, language),
            (_, kept) => kept.Version == version ? kept : new Kept(version, course, language)).Pack.Value;
    }

    private sealed class Kept(string version, Course course, string language)
    {
        public string Version => version;

        public Lazy<ResourcePack> Pack { get; } = new(() => PackContents.Make(course, language));
    }
}
