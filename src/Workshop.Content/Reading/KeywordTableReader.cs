using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>keywords/*.yaml.</summary>
internal static class KeywordTableReader
{
    public static KeywordTable Read(YamlMap map, string name)
    {
        var terms = new UniqueTerms(map);
        var id = map.Id("id", IdShape.Kebab);
        if (id != name) map.Report("id", FileFaults.OtherId, name, id);
        var table = new KeywordTable(id, map.Local("title"), Groups(map, terms));
        map.Close();
        return table;
    }

    private static ImmutableArray<KeywordGroup> Groups(YamlMap map, UniqueTerms terms)
    {
        var ids = new UniqueIds();
        var groups = ImmutableArray.CreateBuilder<KeywordGroup>();
        foreach (var entry in map.Maps("groups"))
        {
            var keywords = entry.Maps("terms").Select(t => Keyword(t, terms)).ToImmutableArray();
            var group = new KeywordGroup(entry.Id("id", IdShape.Kebab), entry.Local("title"), keywords);
            entry.Close();
            if (ids.Take(group.Id, entry.File, entry.LineOf("id"), entry.Problems)) groups.Add(group);
        }
        return groups.ToImmutable();
    }

    private static Keyword Keyword(YamlMap map, UniqueTerms terms)
    {
        var keyword = new Keyword(map.Text("term"), map.Whole("volume", 0, int.MaxValue), map.Number("competition", 0, 1));
        map.Close();
        terms.Take(keyword.Term, map.Line);
        return keyword;
    }
}
