using System.Text.RegularExpressions;

namespace Workshop.Content.Lessons;

/// <summary>
/// A page's Markdown for readers elsewhere: links into the site become their words, anchors go, and a call-out becomes a
/// quotation, which every Markdown program shows.
/// </summary>
internal static partial class PortableMarkdown
{
    private const string Fence = ":::";

    public static string Of(string body)
    {
        var lines = new List<string>();
        var isQuoted = false;
        foreach (var line in body.Trim('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) lines.AddRange(Fenced(line, isQuoted = !isQuoted));
            else lines.Add((isQuoted ? "> " + Plain(line) : Plain(line)).TrimEnd());
        }
        return string.Join('\n', lines) + "\n";
    }

    // A call-out without a title of its own begins with its text.
    private static IEnumerable<string> Fenced(string line, bool opens)
    {
        var title = line.TrimStart(':').Trim().Split(' ', 2).ElementAtOrDefault(1);
        return opens && title is not null ? [$"> **{Plain(title)}**", ">"] : [];
    }

    private static string Plain(string line) => WrittenAnchor().Replace(InnerLink().Replace(line, "$1"), "");

    [GeneratedRegex(@"\[([^\]]*)\]\((?:(?:glossary|task|module):|#)[^)]*\)")]
    private static partial Regex InnerLink();

    [GeneratedRegex(@"(?<=^#{2,6} .*)\s*\{#[a-z0-9-]+\}\s*$")]
    private static partial Regex WrittenAnchor();
}
