using System.Collections.Immutable;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>glossary.yaml.</summary>
internal static class GlossaryReader
{
    public static ImmutableDictionary<string, GlossaryTerm> Read(YamlMap map)
    {
        var terms = ImmutableDictionary.CreateBuilder<string, GlossaryTerm>(StringComparer.Ordinal);
        var ids = new UniqueIds();
        foreach (var entry in map.Maps("terms"))
        {
            var term = new GlossaryTerm(entry.Id("id", IdShape.Kebab), entry.LanguagesHere(), entry.Local("definition"));
            entry.Close();
            if (ids.Take(term.Id, entry.File, entry.LineOf("id"), entry.Problems)) terms.Add(term.Id, term);
        }
        map.Close();
        return terms.ToImmutable();
    }
}
