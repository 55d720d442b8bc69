using System.Xml.Linq;

namespace Workshop.Web.Tests.Texts;

/// <summary>A text resource as it lies on disk.</summary>
internal sealed record ResourceFile(string Name, IReadOnlyDictionary<string, string> Texts)
{
    public static IReadOnlyList<string> Areas { get; } =
    [
        .. SourceTree.FilesBelow(Path.Combine(SourceTree.Web, "Texts"), "*.resx")
            .Select(p => Path.GetFileNameWithoutExtension(p)).Where(n => !n.EndsWith(".en", StringComparison.Ordinal)),
    ];

    public static ResourceFile Chinese(string area) => Read($"{area}.resx");

    public static ResourceFile English(string area) => Read($"{area}.en.resx");

    private static ResourceFile Read(string file) => new(file,
        XDocument.Load(Path.Combine(SourceTree.Web, "Texts", file)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value));
}
