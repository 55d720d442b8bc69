using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>The wording of findings as people read it, straight from the resource files.</summary>
internal static partial class Wording
{
    public static IReadOnlyDictionary<string, string> Chinese { get; } = Read("Findings.resx");

    public static IReadOnlyDictionary<string, string> English { get; } = Read("Findings.en.resx");

    /// <summary>The numbers of the places for arguments, in order.</summary>
    public static int[] Places(string wording) =>
        [.. PlacePattern().Matches(wording).Select(m => int.Parse(m.Groups[1].Value, null)).Distinct().Order()];

    /// <summary>Fails unless the message has a wording and an argument for each of its places.</summary>
    public static void AssertFits(Message message)
    {
        Assert.Contains(message.Key, Chinese.Keys);
        var last = Places(Chinese[message.Key]).LastOrDefault(-1);
        Assert.True(last < message.Arguments.Length, $"{message.Key} has {message.Arguments.Length} arguments but a place {{{last}}}.");
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Repository.Path("src/Workshop.Web/Texts", file)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex PlacePattern();
}
