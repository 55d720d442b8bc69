using System.Collections.Immutable;
using Workshop.Content.Lessons;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>What tasks may refer to in their course.</summary>
/// <param name="Folder">The course's folder, as a path from the content root.</param>
/// <param name="Dimensions">Ids of the grade dimensions; null where course.yaml could not be read, then any is taken.</param>
/// <param name="Lexicons">Sound ones by id.</param>
/// <param name="KeywordTables">Sound ones by id.</param>
/// <param name="Targets">What the links of a brief can lead to.</param>
internal sealed record CourseParts(
    string Folder, ImmutableArray<string>? Dimensions, ImmutableDictionary<string, Lexicon> Lexicons,
    ImmutableDictionary<string, KeywordTable> KeywordTables, LinkTargets Targets);
