using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>lexicons/*.yaml.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(YamlMap map, string name)
    {
        var terms = new UniqueTerms(map);
        var id = map.Id("id", IdShape.Kebab);
        if (id != name) map.Report("id", FileFaults.OtherId, name, id);
        var lexicon = new Lexicon(id, map.Local("title"), Groups(map, terms), map.Texts("innocent", required: false));
        map.Close();
        return lexicon;
    }

    private static ImmutableArray<LexiconGroup> Groups(YamlMap map, UniqueTerms terms)
    {
        var ids = new UniqueIds();
        var groups = ImmutableArray.CreateBuilder<LexiconGroup>();
        foreach (var entry in map.Maps("groups"))
        {
            var group = new LexiconGroup(entry.Id("id", IdShape.Kebab), entry.Local("title"), Terms(entry, terms));
            entry.Close();
            if (ids.Take(group.Id, entry.File, entry.LineOf("id"), entry.Problems)) groups.Add(group);
        }
        return groups.ToImmutable();
    }

    private static ImmutableArray<string> Terms(YamlMap group, UniqueTerms terms)
    {
        var lined = group.LinedTexts("terms");
        foreach (var term in lined) terms.Take(term.Value, term.Line);
        return [.. lined.Select(t => t.Value)];
    }
}
