using Workshop.Content.Faults;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>Terms of one word list; one written twice is an oversight, for a match could be counted for either group.</summary>
internal sealed class UniqueTerms(YamlMap map)
{
    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);

    public void Take(string term, int line)
    {
        if (!_terms.Add(term)) map.Problems.Add(CourseFaults.DuplicateTerm.At(map.File, line, term));
    }
}
