using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Workshop.Content.Lessons;

/// <summary>What the links of one course can lead to.</summary>
/// <param name="Course">Course id.</param>
/// <param name="Glossary">Terms by id.</param>
/// <param name="Modules">Listed modules by id, for their headings.</param>
/// <param name="ModuleFolders">Ids of all modules that have a folder, listed or not.</param>
/// <param name="Tasks">Ids of all tasks that have a folder.</param>
internal sealed record LinkTargets(
    string Course,
    ImmutableDictionary<string, GlossaryTerm> Glossary,
    ImmutableDictionary<string, LanguagePair> Modules,
    FrozenSet<string> ModuleFolders,
    FrozenSet<string> Tasks);

/// <summary>The same page in both languages; null where a file is missing or unreadable.</summary>
internal sealed record LanguagePair(LessonDocument? Chinese, LessonDocument? English)
{
    public LessonDocument? In(string language) => language == "en" ? English : Chinese;
}
