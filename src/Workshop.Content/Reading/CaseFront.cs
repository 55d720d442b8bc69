using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>What a case's page says of itself, in the page's own language.</summary>
internal sealed record CaseFront(string Title, string Summary, Trade Trade, ImmutableArray<string> ModuleIds)
{
    /// <summary>The Chinese page is the one that says id, trade and modules.</summary>
    public static CaseFront ReadChinese(YamlMap map, string id, LinkTargets targets)
    {
        var written = map.Id("id", IdShape.Kebab);
        if (written != id) map.Report("id", FileFaults.OtherId, id, written);
        var front = new CaseFront(map.Text("title"), map.Text("summary"), map.Choice<Trade>("trade"), TaughtIn.Read(map, targets));
        map.Close();
        return front;
    }

    /// <summary>The English page has a title and a summary of its own, nothing else.</summary>
    public static CaseFront ReadEnglish(YamlMap map)
    {
        var front = new CaseFront(map.Text("title"), map.Text("summary"), default, []);
        map.Close();
        return front;
    }
}
